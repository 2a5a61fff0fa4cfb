import { z } from 'zod';
import { groupBy } from '../../graph/group-by.ts';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';
import { type CoverageFacts, readCoverageFacts } from './facts.ts';

const listed = query(
  `UNWIND $groups AS id
MATCH (g:CoverageGroup {id: id})-[r:LISTS]->(c:Diagnosis)
RETURN c.id AS diagnosis, id AS group, r.documentId AS source, r.edition AS edition
ORDER BY diagnosis, group`,
  z.object({ diagnosis: z.string(), group: z.string(), source: z.string(), edition: z.string().nullable() }),
);

/** Reads what the loaded tables say about the coverage of a procedure, by its id, for any diagnosis. @throws {GraphError} */
export async function readCoverageOf(graph: Reader, procedure: string): Promise<CoverageFacts> {
  const facts = await readCoverageFacts(graph, { procedures: [procedure], diagnoses: [] });
  const stated = [...facts.groups.values()].flat().filter(({ kind }) => kind !== 'PROCEDURES');
  const derived = facts.derived.get(procedure) ?? [];
  const groups = [...new Set([...stated.map(({ id }) => id), ...derived.map(({ group }) => group)])];
  const rows = groups.length > 0 ? await listed.read(graph, { groups }) : [];
  return { ...facts, diagnoses: groupBy(rows, ({ diagnosis }) => diagnosis) };
}
