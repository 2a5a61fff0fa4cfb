import { quoted } from '../client-text.ts';
import { MalformedCodeError } from './malformed-code-error.ts';
import { codeId } from './parse-code.ts';
import { rangeText } from './range-text.ts';

/** A place in the hierarchy of ICD-10-CM, or everything from one place to another, by ids. */
export interface Place {
  /** The chapter, block, category, or code, if there is one that is written like this. */
  readonly whole: string;
  /** The diagnoses that a range can begin with, and those that it can end with. Some of them may not exist. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const prefix = 'ICD10CM:';

/**
 * The place that a person typed: `m80`, `M80.-`, `M80-M85`, `ICD10CM:M80-M85`, `E10 to E14`, `M80.0-M80.4`. A range of
 * categories may begin or end with one that does not exist: E10-E14 has E10, E11 and E13.
 * @throws {MalformedCodeError}
 */
export function placeOf(text: string): Place {
  const [first = '', last = first, isRange] = endsOf(text);
  if (!isRange) return { whole: first, from: [first], to: [first] };
  const whole = `${first}-${last.slice(prefix.length)}`;
  return { whole, from: categories(first, last, 'up'), to: categories(last, first, 'down') };
}

/** The ids of the first and last code, if a person typed a range; otherwise of the only one. @throws {MalformedCodeError} */
export function endsOf(text: string): [first: string, last?: string, isRange?: true] {
  const written = rangeText(text);
  const place = written.startsWith(prefix) ? written.slice(prefix.length) : written;
  const [first = '', last, ...others] = (place.endsWith('-') ? place.slice(0, -1) : place).split('-');
  if (others.length > 0) {
    throw new MalformedCodeError(
      `A range must have a first and a last code, such as M80-M85, but got ${quoted(text)}.`,
    );
  }
  const ids = [codeId('Diagnosis', first)] as const;
  return last === undefined ? [...ids] : [...ids, codeId('Diagnosis', last), true];
}

const twoDigits = /^ICD10CM:([A-Z])(\d\d)$/;

/**
 * A category that a range begins or ends with, and those of the same letter that come next towards the other end: the
 * nearest one that exists takes its place. They are in published order, unlike categories with a letter at the end,
 * such as C4A; these, and codes, are only themselves.
 */
function categories(id: string, otherEnd: string, towards: 'up' | 'down'): string[] {
  const [, letter = '', digits] = twoDigits.exec(id) ?? [];
  if (digits === undefined) return [id];
  const [start, step, edge] = towards === 'up' ? [Number(digits), 1, 99] : [Number(digits), -1, 0];
  const [, otherLetter, otherDigits] = twoDigits.exec(otherEnd) ?? [];
  const between = otherLetter === letter ? (Number(otherDigits) - start) * step : -1;
  const count = between >= 0 ? between : (edge - start) * step;
  return Array.from({ length: count + 1 }, (_, index) => {
    return `${prefix}${letter}${String(start + step * index).padStart(2, '0')}`;
  });
}
