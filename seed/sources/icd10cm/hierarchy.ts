import { categoryOf } from '../../../src/codes/hierarchy.ts';
import { lazily, type ReferenceContent, type Rows, together } from '../../records/content.ts';
import { icdId, type NodeRow } from '../../records/node-row.ts';
import { type Block, blocksOf, icdBlocks, icdChapters, rangeAbove, rangesAround } from './chapters.ts';
import { type Placed, parentOf } from './published-order.ts';
import { Spans } from './spans.ts';

/** The codes of ICD-10-CM as nodes, with the blocks and chapters that hold them. */
export interface Hierarchy {
  readonly nodes: Rows<NodeRow>;
  readonly references: Rows<ReferenceContent>;
  /** Codes of more than three characters that begin like no other code. */
  readonly unparented: readonly string[];
}

/** Builds the hierarchy of codes in published order. */
export function buildHierarchy(codes: readonly Placed[], documentId: string): Hierarchy {
  const known = new Set(codes.map(({ code }) => code));
  const parents = new Map(codes.map(({ code }) => [code, parentOf(code, known)]));
  const headers = new Set(parents.values());
  const blocks = blocksOf(codes.map(({ code }) => code));
  const spans = findSpans(codes, parents, blocks);
  const nodes = lazily(codes, (state): NodeRow => {
    const { code } = state;
    const id = icdId(code);
    const block = blocks.get(code);
    const properties: Record<string, unknown> = { id };
    // Assigned, since V8 takes long for an object that is spread from several others.
    Object.assign(properties, state, spans.of(code), {
      system: 'ICD10CM',
      level: isCategory(code) ? 'CATEGORY' : headers.has(code) ? 'SUBCATEGORY' : 'CODE',
      categoryId: icdId(categoryOf(code)),
      blockId: block ? icdId(block.range) : null,
      chapterId: block ? icdId(block.chapter) : null,
      documentId,
    });
    return { label: 'Diagnosis', id, properties };
  });
  const hung = codes.filter(({ code }) => isCategory(code) || parents.get(code));
  return {
    nodes: together(nodes, blockRows(spans), chapterRows(spans)),
    references: together(
      lazily(hung, ({ code }) => above(code, parents.get(code), blocks.get(code))),
      icdBlocks.filter(({ range }) => spans.of(range)).flatMap(blockReferences),
    ),
    unparented: codes.map(({ code }) => code).filter((code) => !isCategory(code) && !parents.get(code)),
  };
}

function blockReferences(block: Block): ReferenceContent[] {
  const from = icdId(block.range);
  return [
    { type: 'IN_CHAPTER', from, to: icdId(block.chapter) },
    { type: 'LIES_IN', from, to: icdId(rangeAbove(block)) },
  ];
}

/** What a code hangs on: the code above it, or the block of a category. */
function above(code: string, parent: string | undefined, block: Block | undefined): ReferenceContent {
  const from = icdId(code);
  if (parent) return { type: 'CHILD_OF', from, to: icdId(parent) };
  return { type: 'IN_BLOCK', from, to: icdId(block?.range ?? '') };
}

function findSpans(
  codes: readonly Placed[],
  parents: ReadonlyMap<string, string | undefined>,
  blocks: ReadonlyMap<string, Block>,
): Spans {
  const spans = new Spans();
  for (const { code, position } of codes) {
    for (let place: string | undefined = code; place; place = parents.get(place)) spans.extend(place, position);
    for (const range of rangesAround(blocks.get(code))) spans.extend(range, position);
  }
  return spans;
}

function blockRows(spans: Spans): NodeRow[] {
  return icdBlocks.flatMap(({ range, display }) => placeRow('IcdBlock', { range, display }, spans));
}

function chapterRows(spans: Spans): NodeRow[] {
  return icdChapters.flatMap(({ number, range, display }) => placeRow('IcdChapter', { number, range, display }, spans));
}

/** None for a place without codes. */
function placeRow(
  label: 'IcdBlock' | 'IcdChapter',
  place: { range: string; display: string; number?: number },
  spans: Spans,
): NodeRow[] {
  const span = spans.of(place.range);
  const id = icdId(place.range);
  return span ? [{ label, id, properties: { ...place, ...span, id } }] : [];
}

function isCategory(code: string): boolean {
  return code.length === 3;
}
