import { quoted } from '../client-text.ts';
import { all, type Condition, compare, not } from '../graph/condition/condition.ts';
import { MalformedCodeError } from './malformed-code-error.ts';
import { canonicalCode } from './parse-code.ts';
import { rangeText } from './range-text.ts';

/** The letters that CPT codes end with: those of Category II and III, proprietary tests, and others. */
const lastLetters = ['A', 'F', 'M', 'T', 'U'];

/**
 * The condition that a procedure code is in a range that a person typed, both ends included: `99202-99215`,
 * `G0008 to G0130`, `0554T-0558T`. Codes are in a range only if they are written like its ends: 99202-99215 has no code
 * with a letter, and 0554T-0558T only codes that end with T.
 * @throws {MalformedCodeError}
 */
export function procedureRange(text: string): Condition {
  const ends = rangeText(text).split('-');
  const [first = '', last = first] = ends.map((end) => canonicalCode('Procedure', end));
  if (ends.length > 2 || form(first) !== form(last)) {
    throw new MalformedCodeError(
      `A code range must have a first and a last code that are written alike, such as 99202-99215, but got ${quoted(text)}.`,
    );
  }
  if (first > last) {
    throw new MalformedCodeError(
      `A code range must begin with the lower code, but got ${quoted(text)}. Write ${last}-${first}.`,
    );
  }
  return all(compare('code', '>=', first), compare('code', '<=', last), ...writtenLike(first));
}

/** How a code is written: its last character if that is a letter, `HCPCS2`, or `CPT`. */
function form(code: string): string {
  if (/^[A-Z]/.test(code)) return 'HCPCS2';
  return /[A-Z]$/.test(code) ? code.slice(-1) : 'CPT';
}

/** Codes have at most one letter, and sort as text. */
function writtenLike(code: string): Condition[] {
  const written = form(code);
  if (written === 'HCPCS2') return [];
  if (written === 'CPT') return lastLetters.map((letter) => not(compare('code', 'contains', letter)));
  return [compare('code', 'contains', written)];
}
