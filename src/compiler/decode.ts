import { writeCursor } from './cursor.ts';
import type { ConnectionShape, EdgeShape, FieldShape, GroupNodeShape, NodeShape, PartShape } from './shape.ts';

type Values = Readonly<Record<string, unknown>>;
type Decoded = Record<string, unknown>;

/** A row of a list: the node, what its relationship says, and the values that it is sorted by. */
interface RowValues {
  readonly n: Values;
  readonly e?: Values;
  readonly k?: readonly unknown[];
}

interface GroupsValue {
  readonly groups: readonly { readonly key: unknown; readonly count: number; readonly n?: readonly RowValues[] }[];
  readonly other: number;
  readonly missing: number;
}

/** The nodes of the root's only column, by id. */
export function decodeById(shape: NodeShape, values: Values): Map<string, Decoded> {
  return new Map(rowsOf(values, 0).map(({ n }) => [String(n.id), decodeNode(shape, n)]));
}

function decodeNodes(shape: NodeShape, column: number, values: Values): Decoded[] {
  return rowsOf(values, column).map(({ n }) => decodeNode(shape, n));
}

/** A connection, from the columns that were read for it. */
export function decodeConnection(shape: ConnectionShape, values: Values): Decoded {
  const { page, column, parts } = shape;
  const read = column === undefined ? [] : rowsOf(values, column);
  const more = page.size !== undefined && read.length > page.size;
  const rows = more ? read.slice(0, page.size) : read;
  const ordered = page.backwards ? rows.toReversed() : rows;
  return Object.fromEntries(parts.map((part) => [part.as, decodePart(shape, part, values, ordered, more)]));
}

function decodePart(
  { page }: ConnectionShape,
  part: PartShape,
  values: Values,
  rows: readonly RowValues[],
  more: boolean,
): unknown {
  if (part.kind === 'nodes') return rows.map(({ n }) => decodeNode(part.node, n));
  if (part.kind === 'edges') return rows.map((row) => decodeEdge(part.edge, row, page.signature));
  if (part.kind === 'count') return values[`c${part.column}`];
  if (part.kind === 'groups') return decodeGroups(part.nodes, values[`c${part.column}`] as GroupsValue);
  const [behind, ahead] = [page.behind !== undefined, more || page.until !== undefined];
  const cursor = (row: RowValues | undefined) => (row?.k ? writeCursor(page.signature, row.k) : null);
  return {
    hasNextPage: page.backwards ? behind : ahead,
    hasPreviousPage: page.backwards ? ahead : behind,
    startCursor: cursor(rows[0]),
    endCursor: cursor(rows.at(-1)),
  };
}

function decodeEdge(shape: EdgeShape, { n, e = {}, k = [] }: RowValues, signature: string): Decoded {
  const edge: Decoded = {};
  if (shape.cursor) edge.cursor = writeCursor(signature, k);
  for (const { as, node } of shape.nodes) edge[as] = decodeNode(node, n);
  for (const field of shape.fields) edge[field.as] = decodeField(field, e);
  return edge;
}

function decodeNode(shape: NodeShape, values: Values): Decoded {
  const label = shape.abstract ? (values.l as string[]).find((one) => shape.types.has(one)) : undefined;
  const type = label === undefined ? shape.types.values().next().value : shape.types.get(label);
  const node: Decoded = shape.abstract ? { __typename: type?.typeName } : {};
  for (const field of type?.fields ?? []) node[field.as] = decodeField(field, values);
  return node;
}

function decodeField(field: FieldShape, values: Values): unknown {
  if (field.kind === 'property') return values[field.from];
  if (field.kind === 'connection') return decodeConnection(field.connection, values);
  const nodes = decodeNodes(field.node, field.column, values);
  return field.many ? nodes : (nodes[0] ?? null);
}

function decodeGroups(shapes: readonly GroupNodeShape[], { groups, other, missing }: GroupsValue): Decoded[] {
  const decoded: Decoded[] = groups.map(({ key, count, n = [] }) => {
    const values = n[0]?.n;
    const group: Decoded = { kind: 'VALUE', key: String(key), label: values?.display ?? inWords(key), count };
    for (const { as, node } of shapes) group[as] = node && values ? decodeNode(node, values) : null;
    return group;
  });
  if (other > 0) decoded.push({ kind: 'OTHER', key: null, label: 'Other', count: other });
  if (missing > 0) decoded.push({ kind: 'MISSING', key: null, label: 'Missing', count: missing });
  return decoded;
}

/** `RISK_FACTOR` reads "Risk factor"; true and false read "Yes" and "No". */
function inWords(key: unknown): string {
  if (typeof key === 'boolean') return key ? 'Yes' : 'No';
  const text = String(key);
  return /^[A-Z_\d]+$/.test(text) ? `${text.charAt(0)}${text.slice(1).toLowerCase().replaceAll('_', ' ')}` : text;
}

function rowsOf(values: Values, column: number): readonly RowValues[] {
  return values[`c${column}`] as RowValues[];
}
