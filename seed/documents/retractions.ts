import { z } from 'zod';
import { type AssertedRelationshipType, assertedRelationships } from '../../src/graph/model/relationships.ts';
import type { Graph } from '../../src/graph/port.ts';
import type { AssertionKey } from '../records/assertion-row.ts';

const assertionKey = z.object({
  id: z.string(),
  predicate: z.custom<AssertedRelationshipType>((type) => Object.hasOwn(assertedRelationships, String(type))),
  subjectId: z.string(),
  objectId: z.string(),
  pair: z.string(),
});

const assertionsOfDocument = `MATCH (document:SourceDocument {id: $documentId})<-[:STATED_IN]-(assertion:Assertion)
RETURN assertion.id AS id, assertion.predicate AS predicate, assertion.subjectId AS subjectId,
  assertion.objectId AS objectId, assertion.pair AS pair`;

/**
 * The assertions that a document made when it was last loaded, and no longer makes: empty on the first load.
 * @throws {GraphError}
 */
export async function retractedAssertions(
  graph: Graph,
  documentId: string,
  current: readonly AssertionKey[],
): Promise<AssertionKey[]> {
  const rows = await graph.read({ text: assertionsOfDocument, parameters: { documentId } });
  const currentIds = new Set(current.map(({ id }) => id));
  return rows.map((row) => assertionKey.parse(row)).filter(({ id }) => !currentIds.has(id));
}
