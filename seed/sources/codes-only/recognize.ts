import type { CodeSystemOfList } from './list-edition.ts';

/** How many lines at the beginning of a file are looked at. */
const lines = 200;

/** `A000` or `A00.0`: three to seven characters, which in a whole list are of different lengths. */
const diagnosis = /^[A-Z]\d[\dA-Z](?:\.?[\dA-Z]{1,4})?$/;
const procedure = /^[A-Z]\d{4}$/;

/**
 * The code system of a file that begins like a list of bare codes; undefined for other files. Some codes of
 * ICD-10-CM look like codes of HCPCS Level II, but a list of ICD-10-CM also has codes of other lengths.
 */
export function codesOnlyIn(head: string): CodeSystemOfList | undefined {
  // The last line may be cut off.
  const rows = head
    .split(/\r?\n/)
    .slice(0, -1)
    .slice(0, lines)
    .map((line) => line.trim());
  const codes = rows.filter((row) => row !== '');
  if (codes.length < 3) return undefined;
  if (isMost(codes, procedure)) return 'HCPCS2';
  return isMost(codes, diagnosis) ? 'ICD10CM' : undefined;
}

/** A few rows may be bad. */
function isMost(codes: readonly string[], pattern: RegExp): boolean {
  return codes.filter((code) => pattern.test(code)).length >= codes.length * 0.9;
}
