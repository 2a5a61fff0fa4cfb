import { valueAt } from '../../graph/lists/column.ts';
import type { List, ReleaseLists } from '../../graph/lists/lists.ts';
import { expressionOf } from '../../graph/lists/read-list.ts';
import type { Statistics } from '../../graph/statistics/statistics.ts';
import type { Steps } from '../../turns.ts';
import { costOfRoot } from '../costing/cost-of.ts';
import type { RootPlan } from '../plan/plan.ts';
import type { Predicate } from '../plan/predicate.ts';
import { withAnswers, withCandidates } from './answers.ts';
import { type Connection, readConnection } from './connection.ts';
import { type Decided, decide } from './decide.ts';
import { knownRows } from './known-rows.ts';
import { allRows, pickRows } from './pick-rows.ts';
import { type RowOrder, rowOrder } from './row-order.ts';
import { chooseSource } from './sources.ts';
import { findSpans, type Positioned, type Span } from './spans.ts';

/** What is known of the graph release that a statement will read from. */
export interface Known {
  readonly lists: ReleaseLists;
  readonly statistics: Statistics;
}

/** A way to answer parts of a root connection from lists. */
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

/**
 * How lists can answer parts of a root connection; undefined if they know nothing of it.
 * @param positioned the labels that subtrees are made of
 */
export function findNarrowing(
  root: RootPlan,
  { lists, statistics }: Known,
  positioned: readonly Positioned[],
): Narrowing | undefined {
  const connection = readConnection(root);
  if (!connection) return undefined;
  const { scope, natural, decidable, rest, page } = connection;
  const spans = findSpans(lists, positioned, root.bounds);
  if (decidable.length + rest.length === 0)
    return spans && areMet(root, spans) ? narrowAll(connection, lists, statistics) : undefined;
  const list = decidable.length > 0 ? lists.list(scope.label, natural) : undefined;
  if (!list) return undefined;
  const order = page ? rowOrder(list, page) : unordered;
  const conditions = decideAll(decidable, list, spans ?? []);
  if (!conditions || !spans || !order || !areMet(root, spans)) return undefined;
  return rest.length === 0
    ? narrowDecided(connection, list, conditions, order)
    : { likely: root, work: 0, run: () => narrowPartly(connection, list, conditions, statistics) };
}

const unordered: RowOrder = { keys: [], backwards: false, behind: undefined, until: undefined };

function decideAll(predicates: readonly Predicate[], list: List, spans: readonly Span[]): Decided[] | undefined {
  const decided = predicates.map((one) => decide(one, list, spans));
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
function narrowAll(connection: Connection, lists: ReleaseLists, statistics: Statistics): Narrowing | undefined {
  const { scope, natural, page, isCounted } = connection;
  const count = statistics.nodes(scope.label);
  const list = page && lists.list(scope.label, natural);
  const order = list && rowOrder(list, page);
  if (list && order) return narrowDecided(connection, list, [], order, count);
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
  order: RowOrder,
  known = knownCount(conditions),
): Narrowing {
  const { natural, page, isCounted, isGrouped } = connection;
  const needsAll = known === undefined && (isCounted || isGrouped);
  const source = page || needsAll ? chooseSource(list, natural, conditions, { page, order, needsAll }) : undefined;
  const isFew = (count: number | undefined) => isGrouped && count !== undefined && count <= mostIds;
  const ids = new Array<string>(Math.min(mostRows(page), known ?? list.length)).fill('');
  return {
    likely: withAnswers(connection, { page: ids, count: known ?? 1, all: isFew(known) ? ids : undefined }),
    work: (source?.expected ?? 0) * workOfRow * (1 + (source?.rest.length ?? 0)),
    *run() {
      const picked = source && (yield* pickRows(source, order, mostRows(page), needsAll));
      const count = known ?? picked?.count;
      const all = isFew(count) ? yield* findAll(connection, list, conditions) : undefined;
      const rows = page && picked?.rows;
      const values = rows && connection.rows && knownRows(connection.rows, list, order, rows);
      return withAnswers(connection, { values, page: values ? undefined : rows && idsOf(list, rows), count, all });
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
  const column = list.column(expressionOf('id'));
  return column ? rows.map((row) => String(valueAt(column, row))) : [];
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
