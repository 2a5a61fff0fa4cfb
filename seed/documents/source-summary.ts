import { pairOf } from '../records/assertion-row.ts';
import { referenceRows } from '../records/record-references.ts';
import type { Source } from '../records/records.ts';

/** What one source comes to in the graph: nodes and relationships that rest on it, its document and assertions included. */
export interface SourceSummary {
  readonly documentId: string;
  readonly title: string;
  readonly nodes: number;
  readonly relationships: number;
}

/** Counts what a source comes to. */
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
