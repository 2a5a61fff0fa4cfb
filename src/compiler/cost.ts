import { type Column, columnsOf, type RecordPlan } from './plan/columns.ts';

/** The most rows that a field may read or compare, estimated before it runs. */
export interface Cost {
  readonly rows: number;
  /** The field that itself reads the most rows, and the path of field names to it. */
  readonly mostExpensive: { readonly path: string; readonly rows: number };
}

export const noCost: Cost = { rows: 0, mostExpensive: { path: '', rows: 0 } };

/** The cost of a record: each row of a list costs as much as everything that is read for it. */
export function costOf(record: RecordPlan, path = '', times = 1): Cost {
  return columnsOf(record).reduce((cost, column) => addCosts(cost, costOfColumn(column, path, times)), noCost);
}

function costOfColumn(column: Column, path: string, times: number): Cost {
  const { source } = column.scope;
  const read = times * rowsOf(column);
  const own = source.kind === 'similar' ? times * source.mostCompared : read;
  const here = path === '' ? column.field : `${path}.${column.field}`;
  const cost: Cost = { rows: own, mostExpensive: { path: here, rows: own } };
  if (column.kind === 'count') return cost;
  const below = addCosts(cost, costOf(column.node, here, read));
  if (column.kind === 'rows') return addCosts(below, costOf(column.edge, here, read));
  return column.inner.reduce((sum, inner) => addCosts(sum, costOfColumn(inner, here, read)), below);
}

function rowsOf(column: Column): number {
  if (column.kind === 'rows') return column.expected;
  return column.kind === 'groups' ? column.first : 1;
}

/** The sum of two costs. */
export function addCosts(one: Cost, other: Cost): Cost {
  const { mostExpensive } = other.mostExpensive.rows > one.mostExpensive.rows ? other : one;
  return { rows: one.rows + other.rows, mostExpensive };
}
