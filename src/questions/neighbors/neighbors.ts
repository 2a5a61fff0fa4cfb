import { z } from 'zod';
import { mark } from '../../graph/model/labels.ts';
import { type RelationshipType, referenceRelationships, relationships } from '../../graph/model/relationships.ts';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';

type Direction = 'OUT' | 'IN';

/** The place of a relationship in the list of a node's relationships. */
export type NeighborKey = readonly [type: string, direction: string, id: string];

export interface NeighborRequest {
  readonly id: string;
  /** Undefined for all types. */
  readonly types: readonly RelationshipType[] | undefined;
  /** Undefined for both directions. */
  readonly direction: Direction | undefined;
  readonly first: number;
  /** The last relationship of the page before; undefined for the first page. */
  readonly after: NeighborKey | undefined;
}

const edge = z.object({
  type: z.string(),
  direction: z.enum(['OUT', 'IN']),
  id: z.string(),
  assertionIds: z.array(z.string()),
  documentId: z.string().nullish(),
  facts: z.record(z.string(), z.unknown()),
});
const count = z.object({ type: z.string(), direction: z.string(), count: z.number() });
const answer = z.object({ exists: z.boolean(), counts: z.array(count), edges: z.array(edge) });

/**
 * A page of the relationships of a node, by type, direction and id; nodes by their ids. Null if there is no such node.
 * @throws {GraphError}
 */
export async function findNeighbors(
  graph: Reader,
  { id, types, direction, first, after }: NeighborRequest,
  cursorOf: (key: NeighborKey) => string,
) {
  const wanted = types ?? Object.keys(relationships);
  const [type, side, node] = after ?? ['', '', ''];
  const parameters = { id, types: wanted, directions: direction ? [direction] : ['IN', 'OUT'] };
  const page = { type, side, node, limit: first + 1 };
  const { exists, counts, edges } = await neighborsQuery.readOne(graph, { ...parameters, ...page });
  if (!exists) return null;
  const shown = edges.slice(0, first).map((one) => ({
    cursor: cursorOf([one.type, one.direction, one.id]),
    relationship: one.type,
    direction: one.direction,
    node: one.id,
    assertions: one.assertionIds,
    document: one.documentId ?? null,
    facts: factsOf(one.facts),
  }));
  return {
    edges: shown,
    nodes: shown.map((one) => one.node),
    pageInfo: {
      hasNextPage: edges.length > first,
      hasPreviousPage: after !== undefined,
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
    totalCount: counts.reduce((sum, one) => sum + one.count, 0),
    types: counts.map((one) => ({ relationship: one.type, direction: one.direction, count: one.count })),
  };
}

/** What reference data may say about a relationship, besides the document that states it. */
const factNames = [
  ...new Set(Object.values(referenceRelationships).flatMap(({ properties }) => Object.keys(properties))),
].filter((name) => name !== 'documentId');

function factsOf(properties: Readonly<Record<string, unknown>>) {
  return Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ({ name, value: Array.isArray(value) ? value.join(', ') : String(value) }));
}

/** The relationships of the node in both directions, as a subquery that returns `r` and the node `m` at the other end. */
const bothDirections = `CALL () {
    MATCH (n:${mark} {id: $id})-[r]->(m:${mark}) RETURN 'OUT' AS direction, type(r) AS type, r, m
    UNION ALL
    MATCH (n:${mark} {id: $id})<-[r]-(m:${mark}) RETURN 'IN' AS direction, type(r) AS type, r, m
  }
  WITH direction, type, r, m
  WHERE type IN $types AND direction IN $directions`;

const neighborsQuery = query(
  `CALL () {
  MATCH (n:${mark} {id: $id}) RETURN count(*) > 0 AS exists
}
CALL () {
  ${bothDirections}
  WITH type, direction, count(*) AS count ORDER BY type, direction
  RETURN collect({type: type, direction: direction, count: count}) AS counts
}
CALL () {
  ${bothDirections}
    AND (type > $type OR (type = $type AND (direction > $side OR (direction = $side AND m.id > $node))))
  WITH type, direction, r, m ORDER BY type, direction, m.id LIMIT $limit
  RETURN collect({type: type, direction: direction, id: m.id, assertionIds: coalesce(r.assertionIds, []),
    documentId: r.documentId, facts: {${factNames.map((name) => `${name}: r.${name}`).join(', ')}}}) AS edges
}
RETURN exists, counts, edges`,
  answer,
);
