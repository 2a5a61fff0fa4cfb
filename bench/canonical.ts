/** Fields that hold one thing, and that @neo4j/graphql answers by a list of one. */
const single = new Set(['procedure', 'diagnosis', 'specialty', 'parent']);

/**
 * What an answer says, without the ways in which schemas differ: connections become lists, edges and their properties
 * become part of the node, and a list of one becomes that one where a single thing was asked for.
 */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isRecord(value)) return value;
  const { nodes, edges, node, properties, ...rest } = value;
  const own = Object.entries(rest).map(([key, inner]) => [key, single.has(key) ? one(inner) : canonical(inner)]);
  const record = Object.assign(Object.fromEntries(own), canonical(node), canonical(properties));
  const rows = nodes ?? edges;
  if (rows === undefined) return record;
  return own.length === 0 ? canonical(rows) : { ...record, rows: canonical(rows) };
}

function one(value: unknown): unknown {
  return canonical(Array.isArray(value) ? (value[0] ?? null) : value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
