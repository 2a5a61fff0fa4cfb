import type { NamedRange } from './named-range.ts';
import { readQualification } from './note-qualification.ts';

/** The codes that the text of a note names. */
export interface NamedCodes {
  readonly ranges: readonly NamedRange[];
  /** Words after the codes that narrow them, such as `with 7th character B`. */
  readonly qualification: string | undefined;
  /** The qualification as a regular expression for whole codes; undefined if it could not be read. */
  readonly pattern: string | undefined;
}

const code = /(?<![A-Za-z\d.])[A-Z](?=[\dA-Z]?\d)[\dA-Z]{2}(?:\.[\dA-Z]{1,4})?(?![A-Za-z\d])/g;

/**
 * Reads the codes that a note names: those in its parentheses, or if there are none, all in its text. A text that ends
 * with a colon only introduces the notes after it, and names no codes.
 */
export function readNote(text: string): NamedCodes {
  if (text.endsWith(':')) return { ranges: [], qualification: undefined, pattern: undefined };
  const parentheses = [...text.matchAll(/\(([^()]*)\)/g)].flatMap(([, inner = '']) =>
    inner.match(code) ? [inner] : [],
  );
  const parts = (parentheses.length > 0 ? parentheses : [text]).map(readPart);
  const ranges = parts.flatMap((part) => part.ranges);
  const qualification = parts.map((part) => part.qualification).find((words) => words !== undefined);
  return { ranges, qualification, pattern: qualification && readQualification(qualification, ranges) };
}

function readPart(text: string): Pick<NamedCodes, 'ranges' | 'qualification'> {
  const ranges: NamedRange[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(code)) {
    const before = ranges.at(-1);
    if (before && joinsRange(text.slice(end, index))) ranges[ranges.length - 1] = { first: before.first, last: found };
    else ranges.push({ first: found, last: found });
    end = index + found.length;
  }
  return {
    ranges,
    qualification: ranges.length > 0 ? /^[\s.,-]*(with\b.*?)\)?$/.exec(text.slice(end))?.[1] : undefined,
  };
}

/** Whether a text between two codes makes them the ends of a range: `-`, `- to `, `.-`, `--`. */
function joinsRange(between: string): boolean {
  const signs = between.trim().replace(/to$/, '-');
  return signs.endsWith('-') && /^[\s.-]*$/.test(signs);
}
