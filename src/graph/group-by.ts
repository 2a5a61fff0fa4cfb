/** Rows by key. Keys and rows keep their order. */
export class Groups<Key, Row> extends Map<Key, Row[]> {
  /** The rows of a key; empty if there are none. */
  of(key: Key): readonly Row[] {
    return this.get(key) ?? [];
  }
}

/** Groups rows by a key. */
export function groupBy<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row) => Key): Groups<Key, Row> {
  const groups = new Groups<Key, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
