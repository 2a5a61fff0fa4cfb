import { z } from 'zod';
import type { Properties } from '../../src/graph/model/property.ts';
import {
  type AssertedRelationshipType,
  assertedRelationships,
  type ReferenceRelationshipType,
  referenceRelationships,
} from '../../src/graph/model/relationships.ts';
import type { Graph } from '../../src/graph/port.ts';
import { query } from '../../src/graph/query.ts';
import type { AssertionKey } from '../records/assertion-row.ts';
import { type ReferenceKey, type ReferenceRow, textOfKey } from '../records/gate.ts';

const assertionsOfDocument = query(
  `MATCH (document:SourceDocument {id: $documentId})<-[:STATED_IN]-(assertion:Assertion)
RETURN assertion.id AS id, assertion.predicate AS predicate, assertion.subjectId AS subjectId,
  assertion.objectId AS objectId, assertion.pair AS pair`,
  z.object({
    id: z.string(),
    predicate: z.custom<AssertedRelationshipType>((type) => Object.hasOwn(assertedRelationships, String(type))),
    subjectId: z.string(),
    objectId: z.string(),
    pair: z.string(),
  }),
);

/**
 * The assertions that a document made when it was last loaded, and no longer makes: empty on the first load.
 * @throws {GraphError}
 */
export async function retractedAssertions(
  graph: Graph,
  documentId: string,
  current: readonly AssertionKey[],
): Promise<AssertionKey[]> {
  const currentIds = new Set(current.map(({ id }) => id));
  return (await assertionsOfDocument.read(graph, { documentId })).filter(({ id }) => !currentIds.has(id));
}

const typesFromRecords = Object.entries(referenceRelationships).flatMap(([type, { properties }]) => {
  const described: Properties = properties;
  return described.documentId?.sources.includes('records') ? [type] : [];
});

// A document that is new has none: nothing is searched for then.
const referencesOfDocument = query(
  `MATCH (document:SourceDocument {id: $documentId})
CALL (document) {
  MATCH (from:Medcode)-[r:${typesFromRecords.join('|')}]->(to:Medcode)
  WHERE r.documentId = document.id
  RETURN type(r) AS type, from.id AS from, to.id AS to
}
RETURN type, from, to`,
  z.object({
    type: z.custom<ReferenceRelationshipType>((type) => Object.hasOwn(referenceRelationships, String(type))),
    from: z.string(),
    to: z.string(),
  }),
);

/**
 * The relationships of reference data that a document's records implied when it was last loaded, and no longer imply:
 * empty on the first load.
 * @throws {GraphError}
 */
export async function retractedReferences(
  graph: Graph,
  documentId: string,
  current: readonly ReferenceRow[],
): Promise<ReferenceKey[]> {
  const currentKeys = new Set(current.map(textOfKey));
  const stored = await referencesOfDocument.read(graph, { documentId });
  return stored.filter((reference) => !currentKeys.has(textOfKey(reference)));
}
