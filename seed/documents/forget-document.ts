import { z } from 'zod';
import type { Graph } from '../../src/graph/port.ts';
import { refreshDiscrepancies } from '../discrepancies/refresh.ts';
import { deleteNodes } from './delete-nodes.ts';
import { retractedAssertions } from './retractions.ts';
import { deleteUnused } from './unused-nodes.ts';
import { retractionBatches } from './write-source.ts';

/** A document that cannot be forgotten: the message says why and which ones can. */
export class UnknownArticleError extends Error {
  override readonly name = 'UnknownArticleError';
}

const articles = z.array(z.object({ id: z.string() }));

/**
 * Takes back all that an article or a list says: its assertions, the relationships that nothing else founds, its gaps,
 * and what only it spoke of. The answer is how many assertions went.
 * @throws {UnknownArticleError}
 * @throws {GraphError}
 */
export async function forgetDocument(graph: Graph, documentId: string): Promise<number> {
  const text = "MATCH (d:SourceDocument) WHERE d.kind IN ['ARTICLE', 'CODE_LIST'] RETURN d.id AS id ORDER BY id";
  const ids = articles.parse(await graph.read({ text, parameters: {} })).map(({ id }) => id);
  if (!ids.includes(documentId)) {
    const known = ids.length > 0 ? `one of ${ids.join(', ')}` : 'an imported page, of which there is none';
    throw new UnknownArticleError(`Expected ${known}, but got "${documentId}".`);
  }
  const assertions = await retractedAssertions(graph, documentId, []);
  await graph.write([
    ...retractionBatches(assertions).flat(),
    ...deleteNodes({ text: gaps, parameters: { documentId } }, { text: document, parameters: { documentId } }),
    ...deleteUnused,
  ]);
  await refreshDiscrepancies(graph);
  return assertions.length;
}

const gaps = 'MATCH (:SourceDocument:Medcode {id: $documentId})-[:HAS_GAP]->(node:DataGap:Medcode)';

const document = 'MATCH (node:SourceDocument:Medcode {id: $documentId})';
