import { categoryOf } from '../../../src/codes/hierarchy.ts';
import type { NodeProperties } from '../../../src/graph/model/labels.ts';
import { lazily, type Rows, together } from '../../records/content.ts';
import type { Gate, NodeRow, ReferenceRow } from '../../records/gate.ts';
import { icdId } from '../../records/ids.ts';
import { type Block, blocksOf, icdBlocks, icdChapters, rangeAbove } from './chapters.ts';
import type { StoredCode, StoredCodes } from './code-state.ts';
import { type Placed, parentOf } from './published-order.ts';
import { findSpans, type Spans } from './spans.ts';

type CodeLevel = NonNullable<NodeProperties<'Diagnosis'>['level']>;

/** The codes of ICD-10-CM that differ from the graph as nodes, with the blocks and chapters that contain codes. */
export interface Hierarchy {
  readonly nodes: Rows<NodeRow>;
  readonly references: Rows<ReferenceRow>;
  /** The ids of the nodes that the relationships start from: the codes that differ, and all blocks. */
  readonly starts: readonly string[];
  /** Codes of more than three characters that start with no other code. */
  readonly unparented: readonly string[];
}

/**
 * Builds the hierarchy of codes in published order.
 * @param stored the codes as the graph has them: those that stay the same are left out
 */
export function buildHierarchy(
  gate: Gate,
  codes: readonly Placed[],
  stored: StoredCodes,
  documentId: string,
): Hierarchy {
  const known = new Set(codes.map(({ code }) => code));
  const parents = new Map(codes.map(({ code }) => [code, parentOf(code, known)]));
  const headers = new Set(parents.values());
  const blocks = blocksOf(codes.map(({ code }) => code));
  const spans = findSpans(codes, parents, blocks);
  const levelOf = (code: string): CodeLevel =>
    isCategory(code) ? 'CATEGORY' : headers.has(code) ? 'SUBCATEGORY' : 'CODE';
  const propertiesOf = (state: Placed) => {
    const { code } = state;
    const block = blocks.get(code);
    const span = spans.of(code);
    // Without spreads, which are slow for the 98,000 codes of a release.
    return {
      id: icdId(code),
      system: 'ICD10CM' as const,
      level: levelOf(code),
      categoryId: icdId(categoryOf(code)),
      blockId: block ? icdId(block.range) : null,
      chapterId: block ? icdId(block.chapter) : null,
      documentId,
      code,
      display: state.display,
      shortTitle: state.shortTitle,
      billable: state.billable,
      position: span?.position ?? state.position,
      lastPosition: span?.lastPosition ?? state.position,
      validFrom: state.validFrom,
      validTo: state.validTo,
      listedFrom: state.listedFrom,
      listedTo: state.listedTo,
      billableFrom: state.billableFrom,
      billableTo: state.billableTo,
    };
  };
  const changed = codes.filter((state) => {
    const before = stored.get(state.code);
    if (!before || !isStored(propertiesOf(state), before)) return true;
    return parentOf(state.code, stored) !== parents.get(state.code);
  });
  const attached = changed.filter(({ code }) => (isCategory(code) ? blocks.has(code) : parents.get(code)));
  return {
    nodes: together(
      lazily(changed, (state) => gate.node('Diagnosis', propertiesOf(state))),
      blockRows(gate, spans),
      chapterRows(gate, spans),
    ),
    references: together(
      lazily(attached, ({ code }) => parentReference(gate, code, parents.get(code), blocks.get(code))),
      icdBlocks.filter(({ range }) => spans.of(range)).flatMap((block) => blockReferences(gate, block)),
    ),
    starts: [...changed.map(({ code }) => code), ...icdBlocks.map(({ range }) => range)].map(icdId),
    unparented: codes.map(({ code }) => code).filter((code) => !isCategory(code) && !parents.get(code)),
  };
}

/** Whether the graph has these properties already. */
function isStored(properties: Partial<Record<keyof StoredCode, unknown>>, stored: StoredCode): boolean {
  return Object.entries(stored).every(([name, value]) => value === (properties[name as keyof StoredCode] ?? null));
}

function blockReferences(gate: Gate, block: Block): ReferenceRow[] {
  const from = icdId(block.range);
  return [
    gate.reference('IN_CHAPTER', from, icdId(block.chapter)),
    gate.reference('LIES_IN', from, icdId(rangeAbove(block))),
  ];
}

/** The relationship to the code above, or to the block of a category. */
function parentReference(gate: Gate, code: string, parent: string | undefined, block: Block | undefined): ReferenceRow {
  if (parent) return gate.reference('CHILD_OF', icdId(code), icdId(parent));
  return gate.reference('IN_BLOCK', icdId(code), icdId(block?.range ?? ''));
}

/** The blocks that have codes. */
function blockRows(gate: Gate, spans: Spans): NodeRow[] {
  return icdBlocks.flatMap(({ range, display }) => {
    const span = spans.of(range);
    return span ? [gate.node('IcdBlock', { id: icdId(range), range, display, ...span })] : [];
  });
}

/** Empty for a place without codes. */
function chapterRows(gate: Gate, spans: Spans): NodeRow[] {
  return icdChapters.flatMap(({ number, range, display }) => {
    const span = spans.of(range);
    return span ? [gate.node('IcdChapter', { id: icdId(range), number, range, display, ...span })] : [];
  });
}

function isCategory(code: string): boolean {
  return code.length === 3;
}
