import { z } from 'zod';
import type { Graph } from '../../src/graph/port.ts';
import { query } from '../../src/graph/query.ts';
import { deleteNodes } from '../statements/delete-nodes.ts';
import { retractedAssertions } from './retractions.ts';
import { deleteUnused } from './unused-nodes.ts';
import { retractionBatches } from './write-source.ts';

/** Thrown for a document that is not in the graph or cannot be deleted. The message lists those that can. */
export class UnknownDocumentError extends Error {
  override readonly name = 'UnknownDocumentError';
}

const deletable = query(
  "MATCH (d:SourceDocument) WHERE d.kind IN ['ARTICLE', 'CODE_LIST'] RETURN d.id AS id ORDER BY id",
  z.object({ id: z.string() }),
);

/**
 * Deletes an article or a list of codes with everything that only it supports: its assertions and gaps, the discrepancies
 * that they raise, relationships with no remaining support, and nodes that no other document mentions. Discrepancies have
 * to be refreshed afterwards.
 * @returns the number of assertions deleted
 * @throws {UnknownDocumentError}
 * @throws {GraphError}
 */
export async function deleteDocument(graph: Graph, documentId: string): Promise<number> {
  await requireDeletable(graph, documentId);
  const assertions = await retractedAssertions(graph, documentId, []);
  await graph.write([
    ...deleteNodes({ text: discrepancies, parameters: { documentId } }),
    ...retractionBatches(assertions).flat(),
    ...deleteNodes({ text: gaps, parameters: { documentId } }, { text: document, parameters: { documentId } }),
    ...deleteUnused,
  ]);
  return assertions.length;
}

async function requireDeletable(graph: Graph, documentId: string): Promise<void> {
  const ids = (await deletable.read(graph)).map(({ id }) => id);
  if (ids.includes(documentId)) return;
  throw new UnknownDocumentError(
    ids.length > 0
      ? `Expected one of ${ids.join(', ')}, but got "${documentId}".`
      : `Expected an imported document, but got "${documentId}", and the graph has no imported documents.`,
  );
}

/** A discrepancy must have an assertion, even if the process is killed before the refresh. */
const discrepancies = `MATCH (:SourceDocument:Medcode {id: $documentId})<-[:STATED_IN]-(assertion:Assertion:Medcode)
MATCH (node:Discrepancy:Medcode)-[:RAISED_BY]->(assertion)`;

const gaps = 'MATCH (:SourceDocument:Medcode {id: $documentId})-[:HAS_GAP]->(node:DataGap:Medcode)';

const document = 'MATCH (node:SourceDocument:Medcode {id: $documentId})';
