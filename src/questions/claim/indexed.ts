import { groupBy } from '../../graph/group-by.ts';

/** The rows of each key, in their order. */
export function indexed<Row>(rows: readonly Row[], keyOf: (row: Row) => string): (key: string) => readonly Row[] {
  const index = groupBy(rows, keyOf);
  return (key) => index.get(key) ?? [];
}
