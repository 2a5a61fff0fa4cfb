import { z } from 'zod';
import type { Reader } from '../../graph/port.ts';

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
export async function readCodes(graph: Reader, ids: readonly string[]): Promise<Map<string, KnownCode>> {
  if (ids.length === 0) return new Map();
  const rows = (await graph.read({ text: codesText, parameters: { ids } })).map((row) => code.parse(row));
  return new Map(rows.map((row) => [row.id, row]));
}
