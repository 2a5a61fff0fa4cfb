import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import type { ReferenceRow } from '../../records/gate.ts';

const newer = query(
  `MATCH (d:Diagnosis)-[r:IN_HCC]->(h:HccCategory) WHERE r.edition > $edition AND r.documentId <> $documentId
RETURN d.id AS from, h.id AS to`,
  z.object({ from: z.string(), to: z.string() }),
);

/**
 * The references that no newer edition of another document states. A pair has one relationship, with the edition that stated
 * it last, in whatever order the editions are loaded.
 */
export async function withoutNewer(
  graph: Reader,
  references: readonly ReferenceRow[],
  edition: string,
  documentId: string,
): Promise<ReferenceRow[]> {
  const pairs = new Set((await newer.read(graph, { edition, documentId })).map(({ from, to }) => `${from} ${to}`));
  return references.filter(({ from, to }) => !pairs.has(`${from} ${to}`));
}
