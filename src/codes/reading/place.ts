import { trimSigns } from './plain-text.ts';

/** A text that means several diagnoses at once: a range of them, or a header with a placeholder for what follows. */
export interface Place {
  readonly kind: 'RANGE' | 'PLACEHOLDER';
  /** The ids of the block, chapter or header that it can be. */
  readonly ids: readonly string[];
  /** The first code of a range, and the header of a placeholder. */
  readonly from: string;
  readonly to: string | undefined;
  /** Whether the text may be a code as well: `M80-85` is M80 to M85, or M80.85. */
  readonly isCodeToo: boolean;
}

const end = /^(?:[A-Z]\d[A-Z\d](?:\.[A-Z\d]{1,4})?|\d{4}[A-Z\d]|[A-Z]\d{4}|\d{3}(?:\.\d{1,2})?)$/;
const placeholder = /^([A-Z]\d[A-Z\d](?:\.[A-Z\d]{1,4})?)\.?[-*%_…]{1,4}$/;
const lastCharacter = /^([A-Z]\d[A-Z\d]\.[A-Z\d]{0,3})([A-Z\d])-([A-Z\d])$/;
const between = /-|\bTO\b|\bTHRU\b|\bTHROUGH\b|\.\.\.?/;
const longest = 40;

/** Reads a plain text as a range such as `M80-M85` and `E11.2-9`, or as a placeholder such as `M80.-`. */
export function readPlace(text: string): Place | undefined {
  if (text.length > longest) return undefined;
  const written = text.replace(/[\s()[\]"',;]+/g, '');
  const common = { isCodeToo: false, to: undefined };
  const [, header] = placeholder.exec(written) ?? [];
  if (header) return { ...common, kind: 'PLACEHOLDER', ids: [`ICD10CM:${header}`], from: header };
  const [, stem, first, last] = lastCharacter.exec(written) ?? [];
  if (stem && first && last) return { ...common, kind: 'RANGE', ids: [], from: stem + first, to: stem + last };
  const [, letter, low, high] = /^([A-Z])(\d{2})-(\d{2})$/.exec(written) ?? [];
  if (letter && low && high) return { ...rangeOf(letter + low, letter + high), isCodeToo: true };
  const [from = '', to = '', ...others] = text.split(between).map(trimSigns);
  return others.length === 0 && end.test(from) && end.test(to) ? rangeOf(from, to) : undefined;
}

function rangeOf(from: string, to: string): Place {
  return { kind: 'RANGE', ids: [`ICD10CM:${from}-${to}`], from, to, isCodeToo: false };
}
