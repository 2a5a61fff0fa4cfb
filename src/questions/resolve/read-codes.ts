import { z } from 'zod';
import { listWithout, readListedSystems } from '../../codes/listed-systems.ts';
import { billabilityShape, validityShape } from '../../codes/validity-row.ts';
import { mark } from '../../graph/model/labels.ts';
import type { Reader } from '../../graph/port.ts';
import { columns, query } from '../../graph/query.ts';

const code = z.object({
  id: z.string(),
  code: z.string().nullable(),
  ...validityShape,
  ...billabilityShape,
  /** Whether the mappings of ICD-9-CM have no target for it. */
  noMap: z.boolean().nullable(),
  /** Those of its targets that no loaded release has. */
  missingTargets: z.array(z.string()).nullable(),
});

/** A code of the graph. */
export type KnownCode = z.output<typeof code>;

const codes = query(
  `UNWIND $ids AS id MATCH (n:${mark} {id: id}) RETURN ${columns('n', Object.keys(code.shape))}`,
  code,
);

/**
 * The codes with these ids that the graph has, by id. A code that only documents name never existed if its code system has
 * a complete list without it.
 * @throws {GraphError}
 */
export async function readCodes(graph: Reader, ids: readonly string[]): Promise<Map<string, KnownCode>> {
  const rows = ids.length === 0 ? [] : await codes.read(graph, { ids });
  const listed = rows.some(({ documentId }) => documentId === null) ? await readListedSystems(graph) : new Map();
  return new Map(rows.map((row) => [row.id, listWithout(row, listed) ? { ...row, status: 'NOT_FOUND' } : row]));
}
