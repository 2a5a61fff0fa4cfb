import type { Statistics } from '../../graph/statistics/statistics.ts';
import { addCosts, type Cost, costAt, noCost } from '../cost.ts';
import { type Column, columnsOf, type GroupsColumn, type RecordPlan } from '../plan/columns.ts';
import type { RootPlan } from '../plan/plan.ts';
import { nodesOf, workOf } from './work-of-column.ts';
import { workOfPredicate } from './work-of-predicate.ts';

/** The cost of a root field, with the sets that it finds first. */
export function costOfRoot(statistics: Statistics, root: RootPlan): Cost {
  const field = columnsOf(root)[0]?.field ?? '';
  const sets = root.sets.reduce((sum, { label, where }) => {
    return sum + statistics.nodes(label) * (1 + workOfPredicate(statistics, where));
  }, 0);
  return addCosts(costOf(statistics, root), costAt(field, 0, sets));
}

/**
 * The cost of a record: each row of a list costs as much as everything that is read for it.
 * @param path the path of field names to the record; empty at the root
 * @param times how many such records there may be, for counting rows
 * @param records how many there are, for estimating work
 */
function costOf(statistics: Statistics, record: RecordPlan, path = '', times = 1, records = 1): Cost {
  return columnsOf(record).reduce(
    (cost, column) => addCosts(cost, costOfColumn(statistics, column, path, times, records)),
    noCost,
  );
}

function costOfColumn(statistics: Statistics, column: Column, path: string, times: number, records: number): Cost {
  const { source } = column.scope;
  const here = path === '' ? column.field : `${path}.${column.field}`;
  const read = times * rowsOf(column);
  const own = source.kind === 'similar' ? times * source.mostCompared : read;
  const cost = costAt(here, own, records * workOf(statistics, column));
  if (column.kind === 'count') return cost;
  const found = records * Math.min(rowsOf(column), Math.max(1, nodesOf(statistics, column.scope)));
  const below = addCosts(cost, costOf(statistics, column.node, here, read, found));
  if (column.kind === 'rows') return addCosts(below, costOf(statistics, column.edge, here, read, found));
  return column.inner.reduce((sum, inner) => addCosts(sum, costOfInner(statistics, inner, here, read, found)), below);
}

/** Groups inside groups: their work is that of the groups around them, which have all of the keys. */
function costOfInner(statistics: Statistics, inner: GroupsColumn, path: string, times: number, records: number): Cost {
  const here = `${path}.${inner.field}`;
  const [read, found] = [times * inner.first, records * inner.first];
  const own = addCosts(costAt(here, read, 0), costOf(statistics, inner.node, here, read, found));
  return inner.inner.reduce((sum, one) => addCosts(sum, costOfInner(statistics, one, here, read, found)), own);
}

function rowsOf(column: Column): number {
  if (column.kind === 'rows') return column.expected;
  return column.kind === 'groups' ? column.first : 1;
}
