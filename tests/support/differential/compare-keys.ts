/** Compares two rows by their keys. A missing value comes last, whatever the direction. */
export function compareKeys(a: readonly unknown[], b: readonly unknown[], descending: readonly boolean[] = []): number {
  for (const [index, left] of a.entries()) {
    const order = compareValues(left ?? null, b[index] ?? null, descending[index] ?? false);
    if (order !== 0) return order;
  }
  return 0;
}

function compareValues(a: unknown, b: unknown, descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const order = (a as string) < (b as string) ? -1 : 1;
  return descending ? -order : order;
}
