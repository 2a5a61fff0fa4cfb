import type { List, ReleaseLists } from '../../graph/lists/lists.ts';
import type { Statistics } from '../../graph/statistics/statistics.ts';
import type { Steps } from '../../turns.ts';
import { allKnown } from '../all-known.ts';
import { type Cost, isHeavy } from '../cost.ts';
import { costOfRoot } from '../costing/cost-of.ts';
import type { RootPlan } from '../plan/plan.ts';
import type { Predicate } from '../plan/predicate.ts';
import { withAnswers, withCandidates } from './answers.ts';
import { type Connection, readConnection } from './connection.ts';
import { decide } from './decide.ts';
import type { Decided } from './decided.ts';
import { type Memory, memoryOf } from './memory.ts';
import { findAll, idsOf, mostIds, type Narrowing, narrowDecided } from './narrow-decided.ts';
import type { NaturalOrders } from './natural-orders.ts';
import { rowOrder, unordered } from './row-order.ts';
import { findSpans, type Positioned, type Span } from './spans.ts';
import { answerLookUps } from './values/look-ups.ts';

/** What is known of the graph release that a statement will read from. */
export interface Known {
  readonly lists: ReleaseLists;
  readonly statistics: Statistics;
}

/** What is fixed about the graph's labels. */
export interface Labels {
  /** The labels that subtrees are made of. */
  readonly positioned: readonly Positioned[];
  readonly orders: NaturalOrders;
}

/** How lists can answer a root, or parts of it; undefined if they know nothing of it. */
export function findNarrowing(
  root: RootPlan,
  { lists, statistics }: Known,
  { positioned, orders }: Labels,
): Narrowing | undefined {
  const connection = readConnection(root);
  const listOf: ReleaseLists['list'] = (...args) => (connection ? lists.list(...args) : lists.listIfOften(...args));
  const spans = findSpans(listOf, positioned, root.bounds);
  if (!spans || !areMet(root, spans)) return undefined;
  const cost = costOfRoot(statistics, root);
  const memory = memoryOf(lists, orders, { spans, urgent: isHeavy(cost) });
  if (!connection) return narrowLookUps(root, memory, cost);
  return connection.decidable.length + connection.rest.length === 0
    ? narrowAll(connection, lists, memory, statistics)
    : narrowFiltered(connection, lists, memory, statistics);
}

/** Lists take so much less to read the same. */
const workOfKnown = 0.1;

function narrowLookUps(root: RootPlan, memory: Memory, { work }: Cost): Narrowing | undefined {
  const run = answerLookUps(root, memory);
  const slots = root.slots.map(() => ({ kind: 'known', value: [] }) as const);
  return run && { likely: { ...root, slots, sets: [] }, work: workOfKnown * work, run };
}

function narrowFiltered(
  connection: Connection,
  lists: ReleaseLists,
  memory: Memory,
  statistics: Statistics,
): Narrowing | undefined {
  const { root, decidable, page, isIndexed } = connection;
  const list = listOfConnection(connection, lists, memory);
  if (!list) return undefined;
  const order = page ? rowOrder(list, page) : unordered;
  const conditions = decideAll(decidable, list, memory);
  if (!conditions || !order) return undefined;
  // Conditions on related nodes are decided if the relationships happen to be in memory.
  const others = connection.rest.map((one) => ({ one, decided: decide(one, list, memory) }));
  const rest = others.filter(({ decided }) => !decided).map(({ one }) => one);
  const all = [...conditions, ...others.flatMap(({ decided }) => decided ?? [])];
  if (rest.length === 0) return narrowDecided(connection, list, all, { order, memory });
  if (isIndexed || all.length === 0) return undefined;
  return { likely: root, work: 0, run: () => narrowPartly({ ...connection, rest }, list, all, statistics) };
}

/** Where the engine goes through the label, its list is read at once. */
function listOfConnection(
  { scope, natural, decidable, isIndexed }: Connection,
  lists: ReleaseLists,
  memory: Memory,
): List | undefined {
  return !isIndexed && decidable.length > 0 ? lists.list(scope.label, natural) : memory.list(scope.label);
}

function decideAll(predicates: readonly Predicate[], list: List, memory: Memory): readonly Decided[] | undefined {
  return allKnown(predicates.map((one) => decide(one, list, memory)));
}

/** Whether the graph has all subtrees. Otherwise the statement has to say which it lacks. */
function areMet({ requirements }: RootPlan, spans: readonly Span[]): boolean {
  return requirements.every((one) => {
    const span = one.kind === 'subtree' ? spans[one.bounds] : undefined;
    return span !== undefined && span.low <= span.high;
  });
}

/** A connection without conditions. The number of its nodes is known even without a list. */
function narrowAll(
  connection: Connection,
  lists: ReleaseLists,
  memory: Memory,
  statistics: Statistics,
): Narrowing | undefined {
  const { scope, natural, page, isCounted, groups } = connection;
  const count = statistics.nodes(scope.label);
  const list = page || groups.length > 0 ? lists.list(scope.label, natural) : undefined;
  const order = page ? list && rowOrder(list, page) : unordered;
  if (list && order) return narrowDecided(connection, list, [], { order, memory }, count);
  if (!isCounted) return undefined;
  const likely = withAnswers(connection, { count });
  return {
    likely,
    work: 0,
    *run() {
      yield;
      return likely;
    },
  };
}

/** If few nodes meet the conditions that lists can decide, the engine checks the others on these alone, if that is less work. */
function* narrowPartly(
  connection: Connection,
  list: List,
  conditions: readonly Decided[],
  statistics: Statistics,
): Steps<RootPlan> {
  const { root } = connection;
  const rows = yield* findAll(connection, list, conditions, mostIds);
  if (!rows) return root;
  const ids = idsOf(list, rows);
  if (ids.length === 0) return withAnswers(connection, { count: 0, page: ids, all: ids });
  const narrowed = withCandidates(connection, ids);
  return costOfRoot(statistics, narrowed).work < costOfRoot(statistics, root).work ? narrowed : root;
}
