import { type Column, columnsOf, mostCompared, type RecordPlan } from './plan.ts';

/** What a field costs at most: the rows that its limits allow to bring or compare, counted before anything is asked. */
export interface Price {
  readonly rows: number;
  /** The field that brings the most rows of its own, by its path of field names. */
  readonly dearest: { readonly path: string; readonly rows: number };
}

/** Prices what is read below a field: each row of a list pays for all that is read of it. */
export function priceOf(record: RecordPlan, path = '', times = 1): Price {
  let price: Price = { rows: 0, dearest: { path, rows: 0 } };
  for (const column of columnsOf(record)) price = sum(price, priceColumn(column, path, times));
  return price;
}

function priceColumn(column: Column, path: string, times: number): Price {
  const brought = times * rowsOf(column);
  const own = column.scope.source.kind === 'similar' ? times * mostCompared : brought;
  const here = path === '' ? column.field : `${path}.${column.field}`;
  const price: Price = { rows: own, dearest: { path: here, rows: own } };
  if (column.kind === 'count') return price;
  const below = sum(price, priceOf(column.node, here, brought));
  return column.kind === 'rows' ? sum(below, priceOf(column.edge, here, brought)) : below;
}

function rowsOf(column: Column): number {
  if (column.kind === 'rows') return column.expected;
  return column.kind === 'groups' ? column.first : 1;
}

/** Two prices together. */
export function sum(a: Price, b: Price): Price {
  return { rows: a.rows + b.rows, dearest: b.dearest.rows > a.dearest.rows ? b.dearest : a.dearest };
}
