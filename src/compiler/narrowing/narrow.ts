import { valueAt } from '../../graph/lists/column.ts';
import type { List, ReleaseLists } from '../../graph/lists/lists.ts';
import type { Statistics } from '../../graph/statistics/statistics.ts';
import type { Steps } from '../../turns.ts';
import { type Cost, isHeavy } from '../cost.ts';
import { costOfRoot } from '../costing/cost-of.ts';
import type { RootPlan } from '../plan/plan.ts';
import type { Predicate } from '../plan/predicate.ts';
import { withAnswers, withCandidates } from './answers.ts';
import { type Connection, readConnection } from './connection.ts';
import { decide } from './decide.ts';
import type { Decided } from './decided.ts';
import { type Memory, memoryOf } from './memory.ts';
import type { NaturalOrders } from './natural-orders.ts';
import { allRows, pickRows } from './pick-rows.ts';
import { type RowOrder, rowOrder } from './row-order.ts';
import { chooseSource } from './sources.ts';
import { findSpans, type Positioned, type Span } from './spans.ts';
import { columnReaders, valuesOf } from './values/columns.ts';
import { answerLookUps } from './values/look-ups.ts';
import { readRecords } from './values/records.ts';
import { KnownTables } from './values/tables.ts';

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

/** A way to answer a root, or parts of a root connection, from lists. */
export interface Narrowing {
  /** A plan of about the same cost as the one that `run` returns. */
  readonly likely: RootPlan;
  /** The work of going through the lists, in the unit of the cost of operations. */
  readonly work: number;
  /**
   * The plan with what the lists know in place of what the statement would search for: the rows on the page, or at least
   * their ids, and numbers of nodes.
   */
  readonly run: () => Steps<RootPlan>;
}

/** The most nodes that a statement looks up by their ids in place of other conditions. */
const mostIds = 1_000;

/** The work for a row of a list, and for each condition on it. */
const workOfRow = 0.2;

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

const unordered: RowOrder = { keys: [], backwards: false, behind: undefined, until: undefined };

function decideAll(predicates: readonly Predicate[], list: List, memory: Memory): Decided[] | undefined {
  const decided = predicates.map((one) => decide(one, list, memory));
  const known = decided.filter((one) => one !== undefined);
  return known.length < decided.length ? undefined : known;
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
  const { scope, natural, page, isCounted } = connection;
  const count = statistics.nodes(scope.label);
  const list = page && lists.list(scope.label, natural);
  const order = list && rowOrder(list, page);
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

function narrowDecided(
  connection: Connection,
  list: List,
  conditions: readonly Decided[],
  { order, memory }: { readonly order: RowOrder; readonly memory: Memory },
  known = knownCount(conditions),
): Narrowing {
  const { natural, rows: column, page, isCounted, isGrouped } = connection;
  const needsAll = known === undefined && (isCounted || isGrouped);
  const source = page || needsAll ? chooseSource(list, natural, conditions, { page, order, needsAll }) : undefined;
  const isFew = (count: number | undefined) => isGrouped && count !== undefined && count <= mostIds;
  const tables = new KnownTables();
  const records = { list, order, links: undefined, memory, readColumn: columnReaders(memory, tables) };
  const read = column && readRecords(column, records);
  const ids = new Array<string>(Math.min(mostRows(page), known ?? list.length)).fill('');
  return {
    likely: withAnswers(connection, { page: ids, count: known ?? 1, all: isFew(known) ? ids : undefined }),
    work: (source?.expected ?? 0) * workOfRow * (1 + (source?.rest.length ?? 0)),
    *run() {
      const picked = source && (yield* pickRows(source, order, mostRows(page), needsAll));
      const count = known ?? picked?.count;
      const all = isFew(count) ? yield* findAll(connection, list, conditions) : undefined;
      const rows = page && picked?.rows;
      // The statement for groups would have no tables.
      const isKnown = read && (tables.isEmpty || !isGrouped);
      if (!rows || !isKnown) return withAnswers(connection, { page: rows && idsOf(list, rows), count, all });
      const values = yield* valuesOf(read, { rows });
      return withAnswers(connection, { values, tables: yield* tables.read(), count, all });
    },
  };
}

function knownCount([only, ...others]: readonly Decided[]): number | undefined {
  return others.length === 0 ? only?.ranked?.count : undefined;
}

/** One row more than those of the page shows whether there is another page. */
function mostRows(page: Connection['page']): number {
  if (!page) return 0;
  return page.size === undefined ? Number.POSITIVE_INFINITY : page.size + 1;
}

function* findAll(
  { natural }: Connection,
  list: List,
  conditions: readonly Decided[],
): Steps<readonly string[] | undefined> {
  const source = chooseSource(list, natural, conditions, { page: undefined, order: unordered, needsAll: true });
  const rows = yield* allRows(source, mostIds);
  return rows && idsOf(list, rows);
}

function idsOf(list: List, rows: readonly number[]): string[] {
  return rows.map((row) => String(valueAt(list.ids, row)));
}

/** If few nodes meet the conditions that lists can decide, the engine checks the others on these alone, if that is less work. */
function* narrowPartly(
  connection: Connection,
  list: List,
  conditions: readonly Decided[],
  statistics: Statistics,
): Steps<RootPlan> {
  const { root } = connection;
  const ids = yield* findAll(connection, list, conditions);
  if (!ids) return root;
  if (ids.length === 0) return withAnswers(connection, { count: 0, page: ids, all: ids });
  const narrowed = withCandidates(connection, ids);
  return costOfRoot(statistics, narrowed).work < costOfRoot(statistics, root).work ? narrowed : root;
}
