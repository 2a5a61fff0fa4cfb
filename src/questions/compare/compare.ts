import { z } from 'zod';
import { invalidOn, printIfDay } from '../../codes/validity.ts';
import { badUserInput } from '../../errors.ts';
import type { Reader } from '../../graph/port.ts';

/** Codes side by side; nodes by their ids. */
export interface Comparison {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
  readonly diagnoses: ComparedNodes;
  readonly specialties: ComparedNodes;
  readonly modifiers: ComparedNodes;
  readonly payers: ComparedNodes;
  readonly procedures: ComparedNodes;
}

interface ComparedNodes {
  readonly shared: readonly string[];
  readonly only: readonly { readonly code: string; readonly nodes: readonly string[] }[];
  readonly rows: readonly ComparedRow[];
}

interface ComparedRow {
  readonly node: string;
  readonly has: readonly boolean[];
  readonly count: number;
}

/** Where each list of the answer lies, seen from a procedure; from the other side all of them are procedures. */
const lists = {
  diagnoses: 'INDICATED_FOR',
  specialties: 'PERFORMED_BY',
  modifiers: 'MAY_USE_MODIFIER',
  payers: 'MENTIONED_PAYER',
} as const;
const types = Object.values(lists).join('|');

const comparable = ['Procedure', 'Diagnosis', 'Specialty'] as const;
const [fewest, most] = [2, 10];
const mostNeighbours = 20_000;

/** What codes are compared by, about: each may have many neighbours. */
export function comparisonCost(ids: readonly string[]): number {
  return 1_000 * Math.min(ids.length, most);
}

/**
 * What documents connect with each of several codes of one kind. Codes that are not there are told apart; with `asOf`,
 * neighbours that are none on that day are left out.
 * @throws {GraphError}
 */
export async function compare(graph: Reader, ids: readonly string[], asOf: string | undefined): Promise<Comparison> {
  const wanted = [...new Set(ids)];
  if (wanted.length < fewest || wanted.length > most) {
    throw badUserInput(`${fewest} to ${most} different codes can be compared, but got ${wanted.length}.`);
  }
  const found = (await graph.read({ text: measuring, parameters: { ids: wanted } })).map((row) => measured.parse(row));
  const codes = wanted.filter((id) => found.some((one) => one.id === id));
  requireOneKind(found);
  const size = found.reduce((sum, one) => sum + one.size, 0);
  if (size > mostNeighbours) {
    throw badUserInput(`Codes with up to ${mostNeighbours} relationships together can be compared, but got ${size}.`);
  }
  const rows = await graph.read({ text: reading, parameters: { ids: codes, asOf: asOf ?? null } });
  const neighbours = rows.flatMap((row) => pairsOf(neighbourhood.parse(row)));
  const inList = (type: string, outwards: boolean) =>
    compared(
      codes,
      neighbours.filter((one) => one.type === type && one.outwards === outwards),
    );
  return {
    codes,
    unknown: wanted.filter((id) => !codes.includes(id)),
    diagnoses: inList(lists.diagnoses, true),
    specialties: inList(lists.specialties, true),
    modifiers: inList(lists.modifiers, true),
    payers: inList(lists.payers, true),
    procedures: compared(
      codes,
      neighbours.filter(({ outwards }) => !outwards),
    ),
  };
}

function requireOneKind(found: readonly z.output<typeof measured>[]): void {
  const kinds = [...new Set(found.map(({ labels }) => comparable.find((label) => labels.includes(label)) ?? 'others'))];
  if (kinds.length <= 1 && !kinds.includes('others')) return;
  throw badUserInput(
    `Codes of one kind can be compared: procedures, diagnoses or specialties; but got ${kinds.sort().join(' and ')}.`,
  );
}

interface Neighbour {
  readonly code: string;
  readonly type: string;
  readonly outwards: boolean;
  readonly id: string;
}

function compared(codes: readonly string[], neighbours: readonly Neighbour[]): ComparedNodes {
  const holders = new Map<string, Set<string>>();
  for (const { id, code } of neighbours) holders.set(id, (holders.get(id) ?? new Set()).add(code));
  const rows = [...holders]
    .map(([node, having]) => ({ node, has: codes.map((code) => having.has(code)), count: having.size }))
    .sort((a, b) => b.count - a.count || (a.node < b.node ? -1 : 1));
  return {
    shared: rows.filter(({ count }) => count === codes.length).map(({ node }) => node),
    only: codes.map((code, index) => ({
      code,
      nodes: rows.filter(({ count, has }) => count === 1 && has[index]).map(({ node }) => node),
    })),
    rows,
  };
}

const measured = z.object({ id: z.string(), labels: z.array(z.string()), size: z.number() });
const neighbourhood = z.object({
  id: z.string(),
  kinds: z.array(z.string()),
  outwards: z.array(z.boolean()),
  others: z.array(z.string()),
});

function pairsOf({ id, kinds, outwards, others }: z.output<typeof neighbourhood>): Neighbour[] {
  return others.map((other, index) => ({
    code: id,
    type: kinds[index] ?? '',
    outwards: outwards[index] ?? true,
    id: other,
  }));
}

const measuring = `UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN id, labels(n) AS labels, COUNT { (n)-[:${types}]-() } AS size`;

const reading = `UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)-[r:${types}]-(m)
  WHERE NOT ${printIfDay(invalidOn, 'm', '$asOf')}
  RETURN collect(type(r)) AS kinds, collect(startNode(r) = n) AS outwards, collect(m.id) AS others
}
RETURN id, kinds, outwards, others`;
