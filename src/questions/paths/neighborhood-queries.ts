import { z } from 'zod';
import { dayOfSystem, invalidOn, printIfDay } from '../../codes/validity.ts';
import { mark } from '../../graph/model/labels.ts';
import type { RelationshipType } from '../../graph/model/relationships.ts';
import { query } from '../../graph/query.ts';

const degrees = z.object({ ids: z.array(z.string()), degrees: z.array(z.number()) });

/**
 * How many relationships nodes have, as lists of equal length. A code that is known not to be valid on the date has 0. It is
 * an estimate while a file is being loaded: those to nodes that readers do not see yet count, too.
 */
export function degreesQuery(types: readonly RelationshipType[]) {
  return query(
    `UNWIND $ids AS id
MATCH (n:${mark} {id: id})
WITH n, CASE WHEN ${printIfDay(invalidOn, 'n', dayOfSystem('n'))} THEN 0 ELSE COUNT { (n)-[:${types.join('|')}]-() } END AS degree
RETURN collect(n.id) AS ids, collect(degree) AS degrees`,
    degrees,
  );
}

const relationships = z.object({
  froms: z.array(z.string()),
  types: z.array(z.string()),
  tos: z.array(z.string()),
  assertions: z.array(z.number()),
});

/** The relationships of nodes, as lists of equal length. */
export function relationshipsQuery(types: readonly RelationshipType[]) {
  const columns = 'type(r) AS type, coalesce(size(r.assertionIds), 0) AS size';
  return query(
    `UNWIND $ids AS id
CALL (id) {
  MATCH (n:${mark} {id: id})-[r:${types.join('|')}]->(m:${mark}) RETURN n.id AS from, m.id AS to, ${columns}
  UNION ALL
  MATCH (n:${mark} {id: id})<-[r:${types.join('|')}]-(m:${mark}) RETURN m.id AS from, n.id AS to, ${columns}
}
RETURN collect(from) AS froms, collect(type) AS types, collect(to) AS tos, collect(size) AS assertions`,
    relationships,
  );
}
