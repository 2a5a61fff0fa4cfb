import { groupBy } from '../../src/graph/group-by.ts';
import type { Statement } from '../../src/graph/port.ts';

/** Rows per Cypher statement: enough that round trips to a server do not matter. */
const batchSize = 2000;

/** Cypher statements that belong in one transaction, in order. */
export type Batch = readonly Statement[];

/**
 * Groups rows by a key, splits each group into batches, and passes each batch to `batchOf`. Keys and rows keep their order.
 */
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
