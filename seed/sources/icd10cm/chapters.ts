import chapters from '../../data/icd10cm-chapters.json' with { type: 'json' };

/** A block, by the range of its categories, and its chapter by the chapter's range. */
export interface Block {
  readonly range: string;
  readonly display: string;
  readonly chapter: string;
  /** It has no categories of its own: blocks lie in it. */
  readonly outer: boolean;
}

/** The chapters of ICD-10-CM in published order, by the tabular list of FY2021. */
export const icdChapters = chapters;

/** All blocks in published order; an outer one comes before those that lie in it. */
export const icdBlocks: readonly Block[] = chapters.flatMap(({ range: chapter, blocks }) =>
  blocks.map((block) => ({ ...block, chapter })),
);

/**
 * The innermost block of each code, by the codes in published order. Ranges are not compared as text, which would tear
 * D3A from its place: a block goes on until the first category of the next one.
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

/** The ranges of a block, of those around it and of its chapter. */
export function rangesAround(block: Block | undefined): readonly string[] {
  return (block && around.get(block)) ?? [];
}

/** The range of the block directly around a block, or else of its chapter. */
export function rangeAbove(block: Block): string {
  return rangesAround(block).slice(0, -2).at(-1) ?? block.chapter;
}

function holds(outer: Block, inner: Block): boolean {
  if (outer === inner || !outer.outer) return outer === inner;
  const [first, last] = endsOf(outer);
  const [innerFirst, innerLast] = endsOf(inner);
  return outer.chapter === inner.chapter && first <= innerFirst && innerLast <= last;
}

/** The category that a block begins with; where it is named after one that is not in use, the next one that is. */
function firstOf(block: Block, codes: readonly string[], known: ReadonlySet<string>): string | undefined {
  const [first, last] = endsOf(block);
  return known.has(first) ? first : codes.find((code) => code >= first && code <= last);
}

function endsOf({ range }: Block): [string, string] {
  return [range.slice(0, 3), range.slice(4)];
}

const around = new Map(
  icdBlocks.map((block) => [
    block,
    [...icdBlocks.filter((outer) => holds(outer, block)).map(({ range }) => range), block.chapter],
  ]),
);
