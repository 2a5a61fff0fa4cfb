import { pairOf } from '../records/assertion-row.ts';
import { referenceRows } from '../records/record-references.ts';
import type { Source } from '../records/records.ts';

/** The numbers of nodes and relationships that a source adds to the graph, including its document and assertions. */
export interface SourceSummary {
  readonly documentId: string;
  readonly title: string;
  readonly nodes: number;
  readonly relationships: number;
}

/** Counts the nodes and relationships of a source. */
export function sourceSummary({ document, nodes, assertions }: Source): SourceSummary {
  const pairs = new Set(assertions.map(pairOf));
  const gaps = nodes.filter(({ record }) => record === 'gap');
  const named = assertions.filter((assertion) => 'names' in assertion && assertion.names);
  const provenance = 3 * assertions.length + named.length + gaps.length;
  return {
    documentId: document.id,
    title: document.title,
    nodes: 1 + nodes.length + assertions.length,
    relationships: nodes.flatMap(referenceRows).length + pairs.size + provenance,
  };
}
