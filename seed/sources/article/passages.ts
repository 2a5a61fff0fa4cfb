import { isTitle } from './headings.ts';
import type { Section } from './page.ts';
import type { Line } from './remark.ts';
import { sentencesOf, type Words } from './wording.ts';

/** A sentence of a page, or an entry of a list, at the line where its paragraph begins. */
export interface Passage extends Paragraph {
  /** The heading of its section. */
  readonly heading: string | undefined;
  /** Whether a heading or a label such as "Payers:" says that the passage is about the subject. */
  readonly isListed: boolean;
}

/** Lines that belong together, at the first of them. */
interface Paragraph extends Line {
  /** All its lines. */
  readonly numbers: readonly number[];
}

const bullet = /^(?:[-*+•·–]|\d{1,2}[.)])(?: +|$)/;

/** Entries without bullets are short and without punctuation at the end. */
const longestEntry = 60;

/**
 * The sentences of a section, and the entries of lists about a subject. Lines that were wrapped are put together again.
 * @param label matches a heading or label of such a list, without its colon
 * @param whole whether passages are whole paragraphs instead of sentences
 */
export function passagesOf({ heading, lines }: Section, label: Words, whole = false): Passage[] {
  const isTopic = heading !== undefined && label.test(heading);
  let isListed = isTopic;
  const passages: Passage[] = [];
  for (const { number, numbers, text } of paragraphsOf(lines)) {
    const body = text.replace(bullet, '');
    if (label.test(body.replace(/:$/, ''))) {
      isListed = true;
      continue;
    }
    if (body === '') continue;
    isListed &&= isTopic || body !== text || isEntry(text);
    const parts = whole ? [body] : sentencesOf(body);
    passages.push(...parts.map((part) => ({ number, numbers, text: part, heading, isListed })));
  }
  return passages;
}

function isEntry(text: string): boolean {
  return text.length <= longestEntry && !/[.:;]$/.test(text);
}

/** Longer texts are not put together. */
const longestParagraph = 2000;

/** A line continues the one before it if that ends in the middle of a list or sentence. A bullet may have its own line. */
function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { number, text } of lines) {
    const before = paragraphs.at(-1);
    const isShort = before !== undefined && before.text.length + text.length < longestParagraph;
    if (isShort && !bullet.test(text) && continues(before.text, text)) {
      const numbers = [...before.numbers, number];
      paragraphs[paragraphs.length - 1] = { ...before, numbers, text: `${before.text} ${text}` };
    } else paragraphs.push({ number, numbers: [number], text });
  }
  return paragraphs;
}

function continues(before: string, text: string): boolean {
  return (
    /(,| and| or)$/.test(before) ||
    (/^[a-z]/.test(text) && !isTitle(before)) ||
    (bullet.test(before) && before.length <= 2)
  );
}
