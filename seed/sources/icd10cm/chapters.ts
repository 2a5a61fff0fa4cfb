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

/** The chapters of ICD-10-CM in published order, from the tabular list of FY2021. */
export const icdChapters = chapters;

/** All blocks in published order; an outer block comes before those that it contains. */
export const icdBlocks: readonly Block[] = chapters.flatMap(({ range: chapter, blocks }) =>
  blocks.map((block) => ({ ...block, chapter })),
);

/**
 * The innermost block of each code. A block extends to the first category of the next one: comparing ranges as text would
 * put D3A, which has a block of its own, into D37-D48.
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
      return current ? [[code, current]] : [];
    }),
  );
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
  return known.has(first) ? first : codes.find((code) => code >= first && code <= last);
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
