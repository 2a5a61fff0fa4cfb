import { z } from 'zod';
import { badUserInput } from '../errors.ts';
import type { Graph } from '../graph/port.ts';
import { isRetired } from './retired.ts';

/** A code that shares neighbours with another; nodes by their ids. */
export interface Similar {
  readonly code: string;
  readonly score: number;
  readonly sharedCount: number;
  readonly shared: readonly string[];
  readonly onlyHere: number;
  readonly onlyThere: number;
}

export interface SimilarQuestion {
  readonly id: string;
  /** What they share; undefined takes what is usual for the kind of code. */
  readonly by: string | undefined;
  readonly first: number;
  /** Codes that are none on this day are left out; undefined leaves out none. */
  readonly asOf: string | undefined;
}

/** By the label of the code: what can be shared, by which relationships. What is usual comes first. */
const bases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Procedure: {
    DIAGNOSES: 'INDICATED_FOR',
    SPECIALTIES: 'PERFORMED_BY',
    MODIFIERS: 'MAY_USE_MODIFIER',
    ALL: 'INDICATED_FOR|MAY_USE_MODIFIER|PERFORMED_BY',
  },
  Diagnosis: { PROCEDURES: 'INDICATED_FOR' },
  Specialty: { PROCEDURES: 'PERFORMED_BY' },
};

const most = 50;

/** How many relationships are followed from the neighbours to find who shares them. */
const budget = 20_000;

/** How many of those that share the most are looked at more closely. */
const closer = 1_000;

/**
 * The codes that share the most neighbours with one, by their Jaccard score: what both have, as a part of what either
 * has. Empty where the code is not there.
 * @throws {GraphError}
 */
export async function findSimilar(graph: Pick<Graph, 'read'>, question: SimilarQuestion): Promise<Similar[]> {
  const { id, first, asOf } = question;
  if (first < 1 || first > most) throw badUserInput(`first must be from 1 to ${most}, but got ${first}.`);
  const [known] = await graph.read({ text: 'MATCH (n:Node {id: $id}) RETURN labels(n) AS labels', parameters: { id } });
  if (!known) return [];
  const types = typesOf(z.array(z.string()).parse(known.labels), question);
  const own = neighbours.parse((await graph.read({ text: neighboursOf(types), parameters: { id } }))[0]);
  const through = affordable(own);
  if (through.length === 0) return [];
  const rows = await graph.read({
    text: sharing(types),
    parameters: { id, through, asOf: asOf ?? null, closer: Math.max(closer, first) },
  });
  const here = new Set(own.ids);
  const likely = rows
    .map((row) => candidate.parse(row))
    .map((one) => ({ ...one, score: one.shared / (here.size + one.size - one.shared) }))
    .sort((a, b) => b.score - a.score || b.shared - a.shared || (a.id < b.id ? -1 : 1))
    .slice(0, first);
  const found = await graph.read({ text: having(types), parameters: { ids: likely.map((one) => one.id) } });
  return found
    .map((row) => compared(here, neighboured.parse(row)))
    .sort((a, b) => b.score - a.score || b.sharedCount - a.sharedCount || (a.code < b.code ? -1 : 1));
}

function typesOf(labels: readonly string[], { by }: SimilarQuestion): string {
  const label = labels.find((one) => one in bases);
  const possible = bases[label ?? ''];
  if (!possible) throw badUserInput('Similar are procedures, diagnoses and specialties, but got something else.');
  const types = possible[by ?? Object.keys(possible)[0] ?? ''];
  if (types) return types;
  const rule = `A ${label?.toLowerCase()} is similar by ${Object.keys(possible).join(', ')}`;
  throw badUserInput(`${rule}, but got ${by}.`);
}

/** The neighbours that fewest have come first: they tell more, and cost less to follow. */
function affordable({ ids, sizes }: z.output<typeof neighbours>): string[] {
  let left = budget;
  return ids
    .map((id, index) => ({ id, size: sizes[index] ?? 0 }))
    .sort((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1))
    .filter(({ size }) => {
      left -= size;
      return left >= 0;
    })
    .map(({ id }) => id);
}

function compared(here: ReadonlySet<string>, { id, ids }: z.output<typeof neighboured>): Similar {
  const shared = ids.filter((one) => here.has(one)).sort();
  const [onlyHere, onlyThere] = [here.size - shared.length, ids.length - shared.length];
  const score = shared.length / (shared.length + onlyHere + onlyThere);
  return { code: id, score, sharedCount: shared.length, shared, onlyHere, onlyThere };
}

const neighbours = z.object({ ids: z.array(z.string()), sizes: z.array(z.number()) });
const candidate = z.object({ id: z.string(), shared: z.number(), size: z.number() });
const neighboured = z.object({ id: z.string(), ids: z.array(z.string()) });

function neighboursOf(types: string): string {
  return `MATCH (n:Node {id: $id})-[:${types}]-(m)
WITH m, COUNT { (m)-[:${types}]-() } AS size
RETURN collect(m.id) AS ids, collect(size) AS sizes`;
}

function sharing(types: string): string {
  return `UNWIND $through AS neighbour
MATCH (m:Node {id: neighbour})-[:${types}]-(other)
WITH other, count(*) AS shared
WHERE other.id <> $id AND NOT ${isRetired('other')}
WITH other, shared ORDER BY shared DESC, other.id LIMIT $closer
RETURN other.id AS id, shared, COUNT { (other)-[:${types}]-() } AS size`;
}

function having(types: string): string {
  return `UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) { MATCH (n)-[:${types}]-(m) RETURN collect(m.id) AS ids }
RETURN id, ids`;
}
