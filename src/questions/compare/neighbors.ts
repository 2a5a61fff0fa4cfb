import { z } from 'zod';
import type { DayParameters } from '../../codes/days.ts';
import { dayOfSystem, invalidOn, printIfDay } from '../../codes/validity.ts';
import { mark } from '../../graph/model/labels.ts';
import type { AssertedRelationshipType } from '../../graph/model/relationships.ts';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';

/** The relationship behind each list, from a procedure. Seen from the other end, all neighbors are procedures. */
export const lists = {
  diagnoses: 'INDICATED_FOR',
  specialties: 'PERFORMED_BY',
  modifiers: 'MAY_USE_MODIFIER',
  payers: 'MENTIONED_PAYER',
} as const satisfies Record<string, AssertedRelationshipType>;
const types = Object.values(lists).join('|');

const knownCode = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  /** How many relationships of the lists it has. */
  degree: z.number(),
});

/** A code of the graph, before its neighbors are read. */
export type KnownCode = z.output<typeof knownCode>;

const codesQuery = query(
  `UNWIND $ids AS id
MATCH (n:${mark} {id: id})
RETURN id, labels(n) AS labels, COUNT { (n)-[:${types}]-() } AS degree`,
  knownCode,
);

/** The nodes with these ids that the graph has. @throws {GraphError} */
export function readCodes(graph: Reader, ids: readonly string[]): Promise<KnownCode[]> {
  return codesQuery.read(graph, { ids });
}

/** A node that documents connect with a code. */
export interface Neighbor {
  readonly code: string;
  readonly type: string;
  /** Whether the relationship goes from the code to the neighbor. */
  readonly isOutgoing: boolean;
  readonly id: string;
}

/** The neighbors of a code, as lists of equal length. */
const neighborhood = z.object({
  id: z.string(),
  types: z.array(z.string()),
  outgoing: z.array(z.boolean()),
  others: z.array(z.string()),
});

const neighborsQuery = query(
  `UNWIND $ids AS id
MATCH (n:${mark} {id: id})
CALL (n) {
  MATCH (n)-[r:${types}]-(m)
  WHERE NOT ${printIfDay(invalidOn, 'm', dayOfSystem('m'))}
  RETURN collect(type(r)) AS types, collect(startNode(r) = n) AS outgoing, collect(m.id) AS others
}
RETURN id, types, outgoing, others`,
  neighborhood,
);

/** The neighbors of codes; those that are known not to be valid on the date are left out. @throws {GraphError} */
export async function readNeighbors(graph: Reader, ids: readonly string[], days: DayParameters): Promise<Neighbor[]> {
  const rows = await neighborsQuery.read(graph, { ids, ...days });
  return rows.flatMap(({ id, types, outgoing, others }) =>
    others.map((other, index) => ({
      code: id,
      type: types[index] ?? '',
      isOutgoing: outgoing[index] ?? true,
      id: other,
    })),
  );
}
