/** The rows of each key, in their order. */
export function indexed<Row>(rows: readonly Row[], keyOf: (row: Row) => string): (key: string) => readonly Row[] {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    const known = index.get(keyOf(row));
    if (known) known.push(row);
    else index.set(keyOf(row), [row]);
  }
  return (key) => index.get(key) ?? [];
}
