import type { Steps } from '../../turns.ts';
import { lowerBound } from '../order.ts';
import { at, type Column, valueAt } from './column.ts';

/** The texts of a column in lower case, in the order of the list, to search through. */
export interface Texts {
  readonly blocks: readonly Block[];
  /** About how much memory they take. */
  readonly bytes: number;
}

/** The texts of some rows as one, each after a separator. A row without a text has no characters. */
interface Block {
  readonly text: string;
  /** Where each row begins, and the end of the last one. */
  readonly starts: Uint32Array;
  readonly firstRow: number;
}

/** A search for a text, or for texts that begin with it. */
export interface Search {
  readonly texts: Texts;
  readonly text: string;
}

/** No text that clients search for may have it. */
const separator = '\u0000';
const blockSize = 2_048;

export function* buildTexts(column: Column): Steps<Texts> {
  const blocks: Block[] = [];
  for (let firstRow = 0; firstRow < column.ranks.length; firstRow += blockSize) {
    blocks.push(blockOf(column, firstRow));
    yield;
  }
  const bytes = blocks.reduce((sum, { text, starts }) => sum + text.length + 4 * starts.length, 0);
  return { blocks, bytes };
}

function blockOf(column: Column, firstRow: number): Block {
  const length = Math.min(blockSize, column.ranks.length - firstRow);
  const starts = new Uint32Array(length + 1);
  const parts: string[] = [];
  let end = 0;
  for (let index = 0; index < length; index += 1) {
    const value = valueAt(column, firstRow + index);
    const part = value === undefined ? '' : separator + String(value).toLowerCase();
    parts.push(part);
    end += part.length;
    starts[index + 1] = end;
  }
  return { text: parts.join(''), starts, firstRow };
}

/** A search, ignoring case; undefined for texts that it does not support. */
export function searchFor(texts: Texts, text: string, isBeginning: boolean): Search | undefined {
  if (text === '' || text.includes(separator)) return undefined;
  return { texts, text: (isBeginning ? separator : '') + text.toLowerCase() };
}

/** The rows that a search finds, in the order of the list. */
export function* rowsFound({ texts, text }: Search): Generator<number[]> {
  for (const { text: all, starts, firstRow } of texts.blocks) {
    const found: number[] = [];
    for (let place = all.indexOf(text); place !== -1; ) {
      const index = lowerBound(starts.length, (one) => at(starts, one) <= place) - 1;
      found.push(firstRow + index);
      place = all.indexOf(text, at(starts, index + 1));
    }
    yield found;
  }
}

/** Whether a search finds a row. */
export function isFound({ texts, text }: Search, row: number): boolean {
  const block = texts.blocks[Math.floor(row / blockSize)];
  if (!block) return false;
  const index = row - block.firstRow;
  return block.text.slice(at(block.starts, index), at(block.starts, index + 1)).includes(text);
}
