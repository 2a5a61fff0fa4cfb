import { compact } from './parse-code.ts';

/**
 * A range that a person typed, in one form: in upper case and without blanks, with a hyphen for `to` and for all dashes.
 * @throws {MalformedCodeError} if the text is too long for a code
 */
export function rangeText(text: string): string {
  return compact(text.replace(/\bto\b/gi, '-')).replace(/[\p{Pd}\u2212]/gu, '-');
}
