import { z } from 'zod';
import { query } from '../../../src/graph/query.ts';
import type { NodeRow } from '../../records/gate.ts';
import type { Loading } from '../code-set-source.ts';
import type { Editions } from './edition.ts';

const described = query(
  'MATCH (d:CoverageDocument) WHERE d.url IS NOT NULL RETURN d.id AS id',
  z.object({ id: z.string() }),
);

/**
 * The rows of documents with their titles and dates. What a table or listing of a newer edition says of a document stays: an
 * older one adds only documents that none has described.
 * @throws {GraphError}
 */
export async function rowsUnlessDescribed(
  { graph }: Pick<Loading, 'graph'>,
  { isOlder }: Editions,
  rows: readonly NodeRow[],
): Promise<NodeRow[]> {
  if (!isOlder) return [...rows];
  const known = new Set((await described.read(graph)).map(({ id }) => id));
  return rows.filter(({ id }) => !known.has(id));
}
