/** Whether a node is a code that is none on the day `$asOf`; never, where that is null. */
export function isRetired(node: string): string {
  return (
    `coalesce(${node}.validTo < $asOf OR $asOf < ${node}.validFrom OR ` +
    `($asOf IS NOT NULL AND ${node}.status IN ['DELETED', 'NOT_FOUND']), false)`
  );
}
