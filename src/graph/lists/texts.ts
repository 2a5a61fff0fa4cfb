import type { Steps } from '../../turns.ts';
import { at, type Column, valueAt } from './column.ts';
import { addTrigrams, blocksWith, noTrigrams, type Trigrams } from './trigrams.ts';

/** The texts of a column in lower case, in the order of the list, to search through. */
export interface Texts {
  readonly blocks: readonly Block[];
  readonly trigrams: Trigrams;
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
  /** For each block, 1 if it may have the text, else 0. */
  readonly mayHave: Uint8Array;
}

/** No text that clients search for may have it. */
const separator = '\u0000';

/** How many rows a block has. With fewer, searches for rare texts go through less, but trigrams take more memory. */
const blockSize = 256;

export function* buildTexts(column: Column): Steps<Texts> {
  const blocks: Block[] = [];
  const trigrams = noTrigrams(Math.ceil(column.ranks.length / blockSize));
  for (let firstRow = 0; firstRow < column.ranks.length; firstRow += blockSize) {
    const block = blockOf(column, firstRow);
    addTrigrams(trigrams, blocks.length, block.text);
    blocks.push(block);
    yield;
  }
  const bytes = blocks.reduce((sum, { text, starts }) => sum + text.length + 4 * starts.length, trigrams.bits.length);
  return { blocks, trigrams, bytes };
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
  const sought = (isBeginning ? separator : '') + text.toLowerCase();
  return { texts, text: sought, mayHave: blocksWith(texts.trigrams, sought) };
}

/** The most rows that a search can find. */
export function mostFound({ mayHave }: Search): number {
  return blockSize * mayHave.reduce((sum, one) => sum + one, 0);
}

/** The rows that a search finds, in the order of the list. */
export function* rowsFound({ texts, text, mayHave }: Search): Generator<number[]> {
  for (let place = mayHave.indexOf(1); place !== -1; place = mayHave.indexOf(1, place + 1)) {
    yield foundIn(texts.blocks[place] as Block, text);
  }
}

function foundIn({ text: all, starts, firstRow }: Block, text: string): number[] {
  const found: number[] = [];
  let index = 0;
  for (let place = all.indexOf(text); place !== -1; place = all.indexOf(text, at(starts, index))) {
    while (at(starts, index + 1) <= place) index += 1;
    found.push(firstRow + index);
    index += 1;
  }
  return found;
}

/** Whether a search finds a row. */
export function isFound({ texts, text, mayHave }: Search, row: number): boolean {
  const place = Math.floor(row / blockSize);
  const block = texts.blocks[place];
  if (!block || mayHave[place] === 0) return false;
  const index = row - block.firstRow;
  return block.text.slice(at(block.starts, index), at(block.starts, index + 1)).includes(text);
}
