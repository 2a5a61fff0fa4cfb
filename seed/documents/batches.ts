import { groupBy } from '../../src/graph/group-by.ts';
import type { Statement } from '../../src/graph/port.ts';

/** Rows in one statement, enough that the trips to a server do not matter. */
const batchSize = 2000;

/** What goes into one transaction. */
export type Batch = readonly Statement[];

/** The rows of each key, a statement's worth at a time; keys and rows in the order in which they come. */
export function inBatches<Row, Key, Made = Batch>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  batchOf: (key: Key, rows: readonly Row[]) => Made,
): Made[] {
  return [...groupBy(rows, keyOf)].flatMap(([key, group]) => chunks(group).map((chunk) => batchOf(key, chunk)));
}

function chunks<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / batchSize);
  return Array.from({ length: count }, (_, index) => rows.slice(index * batchSize, (index + 1) * batchSize));
}
