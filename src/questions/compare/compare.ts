import type { DayParameters } from '../../codes/days.ts';
import { badUserInput } from '../../errors.ts';
import { compareValues } from '../../graph/order.ts';
import type { Reader } from '../../graph/port.ts';
import { each, inTurns, type Steps, sorted } from '../../turns.ts';
import { type KnownCode, lists, type Neighbor, readCodes, readNeighbors } from './neighbors.ts';

/** Codes side by side; nodes by their ids. */
export interface Comparison {
  readonly codes: readonly string[];
  /** Ids that the graph does not have. */
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

const comparable = { Procedure: 'procedures', Diagnosis: 'diagnoses', Specialty: 'specialties' } as const;
const [fewest, most] = [2, 10];
const maxNeighbors = 20_000;

/** The estimated cost of a comparison: a code may have many neighbors. */
export function comparisonCost(ids: readonly string[]): number {
  return 1_000 * Math.min(ids.length, most);
}

/**
 * What documents connect with each of several codes of one kind. Neighbors that are known not to be valid on the date, if
 * there is one, are left out.
 * @throws {GraphError}
 */
export async function compare(graph: Reader, ids: readonly string[], days: DayParameters): Promise<Comparison> {
  const wanted = [...new Set(ids)];
  if (wanted.length < fewest || wanted.length > most) {
    throw badUserInput(`codes must contain ${fewest} to ${most} different codes, but got ${wanted.length}.`);
  }
  const known = await readCodes(graph, wanted);
  requireOneKind(known);
  requireFewNeighbors(known);
  const codes = wanted.filter((id) => known.some((one) => one.id === id));
  const neighbors = await readNeighbors(graph, codes, days);
  const inList = (type: string) =>
    inTurns(
      compareNodes(
        codes,
        neighbors.filter((one) => one.type === type && one.isOutgoing),
      ),
    );
  return {
    codes,
    unknown: wanted.filter((id) => !codes.includes(id)),
    diagnoses: await inList(lists.diagnoses),
    specialties: await inList(lists.specialties),
    modifiers: await inList(lists.modifiers),
    payers: await inList(lists.payers),
    procedures: await inTurns(
      compareNodes(
        codes,
        neighbors.filter(({ isOutgoing }) => !isOutgoing),
      ),
    ),
  };
}

function requireOneKind(codes: readonly KnownCode[]): void {
  const kinds = [...new Set(codes.map(kindOf))];
  if (kinds.length <= 1 && !kinds.includes('others')) return;
  throw badUserInput(
    `codes must be all procedures, all diagnoses or all specialties, but got ${kinds.sort().join(' and ')}.`,
  );
}

function kindOf({ labels }: KnownCode): string {
  return Object.entries(comparable).find(([label]) => labels.includes(label))?.[1] ?? 'others';
}

function requireFewNeighbors(codes: readonly KnownCode[]): void {
  const degree = codes.reduce((sum, one) => sum + one.degree, 0);
  if (degree <= maxNeighbors) return;
  throw badUserInput(
    `codes must have at most ${maxNeighbors} relationships in total, but got ${degree}. Compare fewer codes at once.`,
  );
}

function* compareNodes(codes: readonly string[], neighbors: readonly Neighbor[]): Steps<ComparedNodes> {
  const codesOf = new Map<string, Set<string>>();
  yield* each(neighbors, ({ id, code }) => codesOf.set(id, (codesOf.get(id) ?? new Set()).add(code)));
  const unsorted = yield* each(codesOf, ([node, having]) => {
    return { node, has: codes.map((code) => having.has(code)), count: having.size };
  });
  const rows = yield* sorted(unsorted, (a, b) => b.count - a.count || compareValues(a.node, b.node));
  return {
    shared: rows.filter(({ count }) => count === codes.length).map(({ node }) => node),
    only: codes.map((code, index) => ({
      code,
      nodes: rows.filter(({ count, has }) => count === 1 && has[index]).map(({ node }) => node),
    })),
    rows,
  };
}
