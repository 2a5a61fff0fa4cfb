import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';

/** A group that the graph has, with the table and edition that stated it. */
export interface LoadedGroup {
  readonly policy: string;
  readonly group: string;
  readonly documentId: string;
  readonly edition: string | null;
}

/** A code in a list that the graph has. */
export interface LoadedCode {
  readonly policy: string;
  readonly group: string;
  readonly code: string;
  readonly edition: string | null;
}

// The rows are not checked one by one: there are hundreds of thousands.
const groups = query(
  `MATCH (p:CoverageDocument)-[h:HAS_GROUP]->(g:CoverageGroup)
RETURN p.id AS policy, g.id AS group, h.documentId AS documentId, h.edition AS edition`,
  { parse: (row) => row as LoadedGroup },
);

const codes = query(
  `MATCH (p:CoverageDocument)-[:HAS_GROUP]->(g:CoverageGroup)-[r:LISTS]->(c:Code) WHERE r.documentId = $documentId
RETURN p.id AS policy, g.id AS group, c.id AS code, r.edition AS edition`,
  { parse: (row) => row as LoadedCode },
);

const present = query('UNWIND $ids AS id MATCH (c:Code {id: id}) RETURN c.id AS id', z.object({ id: z.string() }));

/** The groups that the graph has, of all tables. @throws {GraphError} */
export function readLoadedGroups(graph: Reader): Promise<LoadedGroup[]> {
  return groups.read(graph);
}

/** The codes in the lists that a table's document states. @throws {GraphError} */
export function readLoadedCodes(graph: Reader, documentId: string): Promise<LoadedCode[]> {
  return codes.read(graph, { documentId });
}

/** The ids that no code of the graph has. @throws {GraphError} */
export async function missingCodes(graph: Reader, ids: Iterable<string>): Promise<string[]> {
  const all = [...ids];
  const missing: string[] = [];
  for (let from = 0; from < all.length; from += 5000) {
    const some = all.slice(from, from + 5000);
    const found = new Set((await present.read(graph, { ids: some })).map(({ id }) => id));
    missing.push(...some.filter((id) => !found.has(id)));
  }
  return missing;
}

const pcsCodes = query(
  'MATCH (c:IcdPcsCode) RETURN c.code AS code, c.id AS id',
  z.object({ code: z.string(), id: z.string() }),
);

/** The ids of the codes of ICD-10-PCS that the graph has, by code. @throws {GraphError} */
export async function readPcsCodes(graph: Reader): Promise<ReadonlyMap<string, string>> {
  return new Map((await pcsCodes.read(graph)).map(({ code, id }) => [code, id]));
}
