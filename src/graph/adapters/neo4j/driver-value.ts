import neo4j from 'neo4j-driver';

/** A parameter for the driver. Whole numbers become integers, at any depth: the driver sends plain numbers as floats. */
export function driverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(driverValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, driverValue(inner)]));
}
