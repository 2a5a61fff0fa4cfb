/** Whether a node is a code that is none on a day, a parameter; never, where that is null. */
export function isRetired(node: string, day: string): string {
  return (
    `coalesce(${node}.validTo < ${day} OR ${day} < ${node}.validFrom OR ` +
    `(${day} IS NOT NULL AND ${node}.status IN ['DELETED', 'NOT_FOUND']), false)`
  );
}
