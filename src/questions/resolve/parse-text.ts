import type { CodeLabel } from '../../codes/code-systems.ts';
import { systemOf } from '../../codes/ids.ts';
import { type PossibleCode, possibleCodes } from '../../codes/parse-code.ts';
import { trimSigns } from './letters.ts';

/** One meaning that a text can have: a code, and the modifiers after it. */
export interface Reading {
  readonly id: string;
  readonly label: CodeLabel;
  /** The code system, as the schema names it: that of a modifier is CPT or HCPCS2. */
  readonly system: string;
  readonly code: string;
  readonly modifiers: readonly string[];
}

/** A text, and the meanings that it can have, most likely first. */
export interface ParsedText {
  readonly text: string;
  /** Its letters and digits, in upper case. */
  readonly compact: string;
  readonly readings: readonly Reading[];
}

/** The id of a modifier. */
export function modifierId(code: string): string {
  return `MOD:${code}`;
}

/** The names that people write before a code, and the prefixes that they mean. */
const prefixes: Readonly<Record<string, string>> = {
  CPT: 'CPT',
  HCPCS: 'HCPCS2',
  HCPCS2: 'HCPCS2',
  ICD: 'ICD10CM',
  ICD10: 'ICD10CM',
  ICD10CM: 'ICD10CM',
  ICD9CM: 'ICD9CM',
  NUCC: 'NUCC',
  POS: 'POS',
  CCSR: 'CCSR',
  MOD: 'MOD',
};

/** Code systems whose codes are only meant if the code system is named. */
export const onlyIfNamed: ReadonlySet<string> = new Set(['ICD9CM', 'MEDSPEC']);
/** The code systems whose codes have a dot. */
const withDot = new Set(['ICD10CM', 'ICD9CM']);

const maxLength = 60;
const maxModifiers = 4;

/** Parses a text as it may be in a spreadsheet. Only codes of `systems` are meant; undefined allows all. */
export function parseText(text: string, systems: ReadonlySet<string> | undefined): ParsedText {
  if (text.length > maxLength) return { text, compact: '', readings: [] };
  const written = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-');
  const clean = trimSigns(written.toUpperCase());
  const mark = clean.search(/[:#]/);
  const prefix = prefixes[clean.slice(0, Math.max(mark, 0)).trimEnd().replace(/[- ]/g, '')];
  const body = prefix === undefined ? clean : clean.slice(mark + 1).trimStart();
  const parts = body.split(/[\s\-,/+_]+/).map((part) => part.replaceAll('.', ''));
  const readings = [...readWhole(parts), ...readWithModifiers(parts)]
    .filter((one) => isMeant(one, prefix, systems))
    .filter((one, _, all) => !body.includes('.') || withDot.has(one.system) || !all.some(hasDot));
  return { text, compact: parts.join(''), readings };
}

function readWhole(parts: readonly string[]): Reading[] {
  return possibleCodes(parts.join('')).map((code) => readingOf(code, []));
}

/** Modifiers have two characters. If nothing separates them, they can only follow the five of a procedure. */
function readWithModifiers(parts: readonly string[]): Reading[] {
  const [only = ''] = parts;
  if (parts.length === 1) {
    const joined = /^(.{5})((?:[A-Z\d]{2}){1,4})$/.exec(only);
    return joined ? readProcedure(joined[1] ?? '', (joined[2] ?? '').match(/../g) ?? []) : [];
  }
  const readings: Reading[] = [];
  for (let count = 1; count <= maxModifiers && count < parts.length; count++) {
    const modifiers = parts.slice(-count);
    if (!modifiers.every((one) => /^[A-Z\d]{2}$/.test(one))) break;
    readings.push(...readProcedure(parts.slice(0, -count).join(''), modifiers));
  }
  return readings;
}

function readProcedure(characters: string, modifiers: readonly string[]): Reading[] {
  return possibleCodes(characters)
    .filter(({ label }) => label === 'Procedure')
    .map((code) => readingOf(code, modifiers));
}

function readingOf({ label, prefix, code }: PossibleCode, modifiers: readonly string[]): Reading {
  const id = `${prefix}:${code}`;
  return { id, label, system: systemOf(id), code, modifiers };
}

function isMeant({ id, system }: Reading, prefix: string | undefined, systems: ReadonlySet<string> | undefined) {
  if (prefix !== undefined && !id.startsWith(`${prefix}:`)) return false;
  if (systems) return systems.has(system);
  return prefix !== undefined || !onlyIfNamed.has(system);
}

function hasDot({ system }: Reading): boolean {
  return withDot.has(system);
}
