import { type Label, labelsOf, type SharedLabel } from '../../src/graph/model/labels.ts';
import {
  type ReferenceRelationshipType,
  referenceRelationships,
  singleRelationships,
} from '../../src/graph/model/relationships.ts';

/**
 * The Cypher that writes nodes and reference data. Labels and types come from the graph model. Each text takes `$rows`
 * unless its comment says otherwise. Nodes are matched by the label `Medcode`, and relationships by properties that only
 * ours have, because the database may contain other data.
 */

/**
 * Creates or updates nodes: rows of `{ id, properties }`. Properties that a row does not have stay as they are. With all
 * labels in the MERGE, an id that another kind of node already has is an error.
 */
export function upsertNodes(label: Label): string {
  return `UNWIND $rows AS row
MERGE (node:${labelsOf(label).join(':')} {id: row.id})
SET node += row.properties`;
}

/** A relationship as the statements below take it. */
export function referenceParameter(reference: Reference, document: Owner) {
  return { from: reference.from, to: reference.to, properties: ownedProperties(reference, document) };
}

/** The properties of a relationship with those of the document that owns it: its id, and its edition unless it has one. */
export function ownedProperties({ type, properties }: Reference, { id, version = null }: Owner) {
  const edition = 'edition' in referenceRelationships[type].properties && { edition: version };
  return { ...edition, ...properties, documentId: id };
}

interface Reference {
  readonly type: ReferenceRelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Owner {
  readonly id: string;
  readonly version?: string | null | undefined;
}

/** Creates relationships of reference data that are not in the graph: rows of `{ from, to, properties }`, no pair twice. */
export function createReferences(type: ReferenceRelationshipType): string {
  return `${matchReferenced(type)}
CREATE (from)-[r:${type}]->(to)
SET r += row.properties`;
}

/** Updates relationships of reference data: rows of `{ from, to, properties }`. */
export function updateReferences(type: ReferenceRelationshipType): string {
  // Without a subquery, Neo4j would expand all relationships of one end.
  return `${matchReferenced(type)}
CALL (from, to) {
  MATCH (from)-[r:${type}]->(to) WHERE r.documentId IS NOT NULL
  RETURN r
}
SET r += row.properties`;
}

/**
 * Creates or updates relationships of reference data: rows of `{ from, to, properties }`; and `$documentId`. Of types that
 * a node has once, those of other documents stay.
 */
export function upsertReferences(type: ReferenceRelationshipType): string[] {
  const isThere = singleRelationships.includes(type)
    ? `MATCH (from)-[r:${type}]->(one) WHERE r.documentId IS NOT NULL AND (r.documentId <> $documentId OR one.id = to.id)`
    : `MATCH (from)-[r:${type}]->(to) WHERE r.documentId IS NOT NULL`;
  const createLacking = `${matchReferenced(type)}
WITH DISTINCT from, to
WHERE NOT EXISTS { ${isThere} }
CREATE (from)-[:${type} {documentId: $documentId}]->(to)`;
  return [createLacking, updateReferences(type)];
}

/** Deletes relationships of documents: rows of `{ from, to, documentId }`. */
export function removeReferences(type: ReferenceRelationshipType): string {
  return `UNWIND $rows AS row
MATCH (from:Medcode {id: row.from})-[r:${type}]->(to:Medcode {id: row.to})
WHERE r.documentId = row.documentId
DELETE r`;
}

function matchReferenced(type: ReferenceRelationshipType): string {
  const { from, to } = referenceRelationships[type];
  return `UNWIND $rows AS row
MATCH (from:${marked(from)} {id: row.from})
MATCH (to:${marked(to)} {id: row.to})`;
}

/** A label with the mark. */
export function marked(label: Label | SharedLabel): string {
  return label === 'Medcode' ? label : `${label}:Medcode`;
}
