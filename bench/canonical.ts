/** Fields with a single object, which @neo4j/graphql returns as a list of one. */
const single = new Set(['procedure', 'diagnosis', 'specialty', 'parent']);

/**
 * An answer without the differences in shape between the schemas: connections become lists, edges and their properties
 * are merged into the node, and a list of one becomes its item if the field has a single object.
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
