import { z } from 'zod';
import { longestId } from '../../src/client-text.ts';
import { type CodeLabel, ruleOf } from '../../src/codes/code-systems.ts';
import { parseCode } from '../../src/codes/parse-code.ts';

/** Text that is not blank. */
export const text = z.string().regex(/\S/, 'expected text that is not blank');

/** A calendar date such as `2026-11-23`. */
export const date = z.iso.date('expected a date such as "2026-11-23"');

const ordinalRule = 'expected a whole number of at least 1';

/** A whole number of at least 1. */
export const ordinal = z.int(ordinalRule).positive(ordinalRule);

/** An id that we assign, such as `PAYER:medicare`. */
export function id(prefix: string) {
  return z
    .string()
    .regex(new RegExp(`^${prefix}:[a-z0-9.-]+$`), `expected ${prefix}: and lower-case letters, digits, dots or hyphens`)
    .max(longestId, `expected at most ${longestId} characters`);
}

/** An id of any kind: a prefix, a colon and the rest. */
export const curie = z.string().regex(/^[A-Z\d]+:\S+$/, 'expected an id such as "CPT:0557T" or "PAYER:medicare"');

/** The range of a block or chapter: `M80-M85`. */
export const icdRange = z
  .string()
  .regex(/^[A-Z][\dA-Z]{2}-[A-Z][\dA-Z]{2}$/, 'expected two categories with a hyphen, such as "M80-M85"');

/** A code as its code system writes it. */
export function code(label: CodeLabel) {
  return z.string().superRefine((written, context) => {
    const message = fault(label, written);
    if (message) context.addIssue({ code: 'custom', message });
  });
}

function fault(label: CodeLabel, written: string): string | undefined {
  const parsed = parseCode(label, written);
  if ('problem' in parsed) return ruleOf(label);
  return parsed.code === written ? undefined : `expected the published form "${parsed.code}"`;
}

/** A diagnosis, or the range of a block or chapter. */
export const icdPlace = z.union([icdRange, code('Diagnosis')], 'expected a diagnosis or a range such as "M80-M85"');
