import { z } from 'zod';
import type { Graph } from '../../graph/port.ts';

const day = z.string().nullable();
const code = z.object({
  id: z.string(),
  documentId: z.string().nullable(),
  status: z.string().nullable(),
  validFrom: day,
  validTo: day,
  billable: z.boolean().nullable(),
  billableFrom: day,
  billableTo: day,
});

/** A code that the graph has. */
export type KnownCode = z.output<typeof code>;

const codesText = `UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n.id AS id, n.documentId AS documentId, n.status AS status, n.validFrom AS validFrom, n.validTo AS validTo,
  n.billable AS billable, n.billableFrom AS billableFrom, n.billableTo AS billableTo`;

/** The codes among the ids, by id. @throws {GraphError} */
export async function readCodes(graph: Pick<Graph, 'read'>, ids: readonly string[]): Promise<Map<string, KnownCode>> {
  if (ids.length === 0) return new Map();
  const rows = (await graph.read({ text: codesText, parameters: { ids } })).map((row) => code.parse(row));
  return new Map(rows.map((row) => [row.id, row]));
}

const successor = z.object({ id: z.string(), successor: z.string() });

/** A code is followed by those that its code set names, and by those of its category that took over its title. */
const successorsText = `UNWIND $ids AS id
MATCH (:Code {id: id})-[:REPLACED_BY]->(new:Code)
RETURN id, new.id AS successor
UNION
UNWIND $ids AS id
MATCH (old:Diagnosis {id: id})
MATCH (:Diagnosis {id: old.categoryId})<-[:CHILD_OF*1..6]-(new:Diagnosis)
WHERE new.display = old.display AND new.billable AND (new.validTo IS NULL OR new.validTo >= $day)
RETURN id, new.id AS successor`;

/** What is used on a day instead of codes that have ended, by their ids. @throws {GraphError} */
export async function readSuccessors(
  graph: Pick<Graph, 'read'>,
  ids: readonly string[],
  onDay: string,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (ids.length === 0) return found;
  const rows = await graph.read({ text: successorsText, parameters: { ids, day: onDay } });
  for (const row of rows.map((one) => successor.parse(one))) {
    if (row.successor !== row.id) found.set(row.id, [...(found.get(row.id) ?? []), row.successor].sort());
  }
  return found;
}
