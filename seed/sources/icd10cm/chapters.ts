import { categoryOf } from '../../../src/codes/hierarchy.ts';
import chapters from '../../data/icd10cm-chapters.json' with { type: 'json' };

/** A block. */
export interface Block {
  /** Its first and last category: `M80-M85`. */
  readonly range: string;
  readonly display: string;
  /** The range of its chapter. */
  readonly chapter: string;
  /** Whether it contains other blocks, and no categories directly. */
  readonly outer: boolean;
}

/**
 * The chapters of ICD-10-CM in published order, with the blocks of the tabular lists of FY2021 and FY2026. A chapter or block
 * keeps the range of FY2021 as its name.
 */
export const icdChapters = chapters;

/** All blocks in published order; an outer block comes before those that it contains. */
export const icdBlocks: readonly Block[] = chapters.flatMap(({ range: chapter, blocks }) =>
  blocks.map((block) => ({ ...block, chapter })),
);

/**
 * The innermost block of each code; a code that no block of the tabular list covers has none. Categories of a block are
 * consecutive in the published order: comparing ranges as text would put D3A, which has a block of its own, into D37-D48.
 * @param codes in published order
 */
export function blocksOf(codes: readonly string[]): Map<string, Block> {
  const known = new Set(codes);
  const inner = icdBlocks.filter(({ outer }) => !outer);
  const firsts = new Map(inner.map((block) => [firstOf(block, codes, known), block]));
  let current: Block | undefined;
  return new Map(
    codes.flatMap((code): [string, Block][] => {
      current = firsts.get(code) ?? current;
      return current && covers(current, categoryOf(code)) ? [[code, current]] : [];
    }),
  );
}

/** The name of the chapter or block with this range in any tabular list; other ranges stay as they are. */
export function nameOfRange(range: string): string {
  return names.get(range) ?? range;
}

/** The ranges of a block, of the blocks that contain it, and of its chapter. */
export function rangesAround(block: Block | undefined): readonly string[] {
  return (block && containing.get(block)) ?? [];
}

/** The range of the block that directly contains a block, or else of its chapter. */
export function rangeAbove(block: Block): string {
  return rangesAround(block).slice(0, -2).at(-1) ?? block.chapter;
}

function contains(outer: Block, inner: Block): boolean {
  if (outer === inner || !outer.outer) return outer === inner;
  const [first, last] = endsOf(outer);
  const [innerFirst, innerLast] = endsOf(inner);
  return outer.chapter === inner.chapter && first <= innerFirst && innerLast <= last;
}

/** The first category of a block. Where its range begins with a category that is not in use, it is the next one. */
function firstOf(block: Block, codes: readonly string[], known: ReadonlySet<string>): string | undefined {
  const [first, last] = endsOf(block);
  if (known.has(first)) return first;
  return codes.find((code) => categoryOf(code) >= first && categoryOf(code) <= last);
}

/** Categories such as M1A and Z3A come within a block, though they sort after it. */
function covers(block: Block, category: string): boolean {
  const [first, last] = endsOf(block);
  if (first <= category && category <= last) return true;
  const tens = category.slice(0, 2);
  return first !== last && /[A-Z]$/.test(category) && first.slice(0, 2) <= tens && tens <= last.slice(0, 2);
}

function endsOf({ range }: Block): [string, string] {
  return [range.slice(0, 3), range.slice(4)];
}

const containing = new Map(
  icdBlocks.map((block) => [
    block,
    [...icdBlocks.filter((outer) => contains(outer, block)).map(({ range }) => range), block.chapter],
  ]),
);

const names = new Map(
  chapters
    .flatMap((chapter) => [chapter, ...chapter.blocks])
    .flatMap((place) => ('laterRange' in place && place.laterRange ? [[place.laterRange, place.range] as const] : [])),
);
