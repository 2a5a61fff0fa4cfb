import { z } from 'zod';
import { groupBy } from '../../../src/graph/group-by.ts';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import type { NodeValues } from '../../records/gate.ts';

/** What is known of a contractor. */
export interface Contractor {
  readonly id: string;
  readonly name: string | null;
  readonly number: string | null;
  readonly states: readonly string[] | null;
}

const contractors = query(
  'MATCH (c:MedicareContractor) RETURN c.id AS id, c.name AS name, c.number AS number, c.states AS states',
  z.object({
    id: z.string(),
    name: z.string().nullable(),
    number: z.string().nullable(),
    states: z.array(z.string()).nullable(),
  }),
);

const pairs = query(
  `MATCH (d:CoverageDocument)-[:OF_CONTRACTOR]->(c:MedicareContractor)
RETURN d.id AS document, c.id AS contractor, d.states IS NOT NULL AND d.statesDerived IS NULL AS hasStates`,
  z.object({ document: z.string(), contractor: z.string(), hasStates: z.boolean() }),
);

/** A document with its contractors. */
export interface ContractedDocument {
  readonly id: string;
  /** The ids of its contractors. */
  readonly contractors: readonly string[];
  /** Whether a table names its states. */
  readonly hasStates: boolean;
}

/** The contractors that the graph has, by id. @throws {GraphError} */
export async function readContractors(graph: Reader): Promise<Map<string, Contractor>> {
  return new Map((await contractors.read(graph)).map((one) => [one.id, one]));
}

/** The documents whose contractors the graph has. @throws {GraphError} */
export async function readContractedDocuments(graph: Reader): Promise<ContractedDocument[]> {
  const byDocument = groupBy(await pairs.read(graph), ({ document }) => document);
  return [...byDocument].map(([id, rows]) => ({
    id,
    contractors: rows.map(({ contractor }) => contractor),
    hasStates: rows.some(({ hasStates }) => hasStates),
  }));
}

/** What follows for a document from its contractors: their names and numbers; and the states of all, if no table names its own. */
export function placeOf(
  { contractors: ids, hasStates }: Omit<ContractedDocument, 'id'>,
  known: ReadonlyMap<string, Contractor>,
): NodeValues<'CoverageDocument'> {
  const own = ids.flatMap((one) => known.get(one) ?? []);
  const isKnown = own.length === ids.length && own.every(({ states }) => states !== null);
  const states = isKnown ? distinct(own.flatMap((one) => one.states ?? [])) : null;
  return {
    contractorNames: distinct(own.map(({ name }) => name)),
    contractorNumbers: distinct(own.map(({ number }) => number)),
    ...(!hasStates && { states, statesDerived: states === null ? null : true }),
  };
}

/** The different texts in order; null if there are none. */
export function distinct(texts: readonly (string | null)[]): string[] | null {
  const sorted = [...new Set(texts.flatMap((one) => one ?? []))].sort();
  return sorted.length === 0 ? null : sorted;
}
