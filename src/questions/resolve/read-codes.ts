import { z } from 'zod';
import { billabilityShape, validityShape } from '../../codes/validity-row.ts';
import { mark } from '../../graph/model/labels.ts';
import type { Reader } from '../../graph/port.ts';
import { columns, query } from '../../graph/query.ts';

const code = z.object({ id: z.string(), ...validityShape, ...billabilityShape });

/** A code of the graph. */
export type KnownCode = z.output<typeof code>;

const codes = query(
  `UNWIND $ids AS id MATCH (n:${mark} {id: id}) RETURN ${columns('n', Object.keys(code.shape))}`,
  code,
);

/** The codes with these ids that the graph has, by id. @throws {GraphError} */
export async function readCodes(graph: Reader, ids: readonly string[]): Promise<Map<string, KnownCode>> {
  const rows = ids.length === 0 ? [] : await codes.read(graph, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}
