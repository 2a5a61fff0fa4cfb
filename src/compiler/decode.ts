import { writeCursor } from './cursor.ts';
import type { RowsColumn } from './plan.ts';
import type { ConnectionShape, EdgeShape, FieldShape, NodeShape, PartShape } from './shape.ts';

/** The values of a record, each in its slot. */
type Values = readonly unknown[];
type Decoded = Record<string, unknown>;

/** What a statement answers: the root's values, and the tables that rows name nodes of. */
export interface Answer {
  readonly values: Values;
  readonly tables: readonly (readonly Values[])[];
}

/** One row of a list: its node's values, or the node's id where a table holds them, and what its edge says. */
interface RowValues {
  readonly node: Values | string;
  readonly edge: Values;
}

/** Groups as key, count and the node behind the key; what the other groups and rows without a key sum up to. */
type GroupsValues = readonly [
  groups: readonly [key: unknown, count: number, nodes?: readonly Values[]][],
  other: number,
  missing: number,
];

export interface Decoder {
  /** How many rows of lists have been decoded. */
  readonly rows: number;
  /** The nodes of the root's first slot, by id. */
  byId(shape: NodeShape, rows: RowsColumn, idSlot: number): Map<string, Decoded>;
  connection(shape: ConnectionShape): Decoded;
}

export function createDecoder({ values: root, tables }: Answer): Decoder {
  const byId = tables.map((table) => new Map(table.map((values) => [values[0] as string, values[1] as Values])));
  const decoded = new Map<NodeShape, Map<string, Decoded>>();
  let count = 0;

  function rowsOf(column: RowsColumn, value: unknown): RowValues[] {
    const rows = value as (Values | string)[];
    count += rows.length;
    if (isBare(column)) return rows.map((node) => ({ node, edge: [] }));
    return (rows as [Values | string, Values][]).map(([node, edge]) => ({ node, edge }));
  }

  /** A node that several rows name is decoded once. */
  function decodeRow(shape: NodeShape, { table }: RowsColumn, { node }: RowValues): Decoded {
    if (typeof node !== 'string') return decodeNode(shape, node);
    const known = decoded.get(shape) ?? new Map<string, Decoded>();
    decoded.set(shape, known);
    const found = known.get(node) ?? decodeNode(shape, byId[table ?? 0]?.get(node) ?? []);
    known.set(node, found);
    return found;
  }

  function decodeNode(shape: NodeShape, values: Values): Decoded {
    const labels = shape.labels === undefined ? undefined : (values[shape.labels] as string[]);
    const label = labels?.find((one) => shape.types.has(one));
    const type = label === undefined ? shape.types.values().next().value : shape.types.get(label);
    const node: Decoded = labels ? { __typename: type?.typeName } : {};
    for (const field of type?.fields ?? []) node[field.as] = decodeField(field, values);
    return node;
  }

  function decodeField(field: FieldShape, values: Values): unknown {
    if (field.kind === 'property') return values[field.slot];
    if (field.kind === 'connection') return decodeConnection(field.connection, values);
    const nodes = rowsOf(field.rows, values[field.slot]).map((row) => decodeRow(field.node, field.rows, row));
    return field.many ? nodes : (nodes[0] ?? null);
  }

  function decodeConnection(shape: ConnectionShape, values: Values): Decoded {
    const { page } = shape.rows;
    const read = shape.slot === undefined ? [] : rowsOf(shape.rows, values[shape.slot]);
    const more = page.size !== undefined && read.length > page.size;
    const rows = more ? read.slice(0, page.size) : read;
    const ordered = page.backwards ? rows.toReversed() : rows;
    const connection: Decoded = {};
    for (const part of shape.parts) connection[part.as] = decodePart(shape.rows, part, values, ordered, more);
    return connection;
  }

  function decodePart(column: RowsColumn, part: PartShape, values: Values, rows: RowValues[], more: boolean): unknown {
    if (part.kind === 'nodes') return rows.map((row) => decodeRow(part.node, column, row));
    if (part.kind === 'edges') return rows.map((row) => decodeEdge(part.edge, column, row));
    if (part.kind === 'count') return values[part.slot];
    if (part.kind === 'groups') return decodeGroups(part, values[part.slot] as GroupsValues);
    const { page } = column;
    const [behind, ahead] = [page.behind !== undefined, more || page.until !== undefined];
    return {
      hasNextPage: page.backwards ? behind : ahead,
      hasPreviousPage: page.backwards ? ahead : behind,
      startCursor: cursorOf(column, rows[0]),
      endCursor: cursorOf(column, rows.at(-1)),
    };
  }

  function decodeEdge(shape: EdgeShape, column: RowsColumn, row: RowValues): Decoded {
    const edge: Decoded = {};
    if (shape.cursor) edge.cursor = cursorOf(column, row);
    for (const { as, node } of shape.nodes) edge[as] = decodeRow(node, column, row);
    for (const field of shape.fields) edge[field.as] = decodeField(field, row.edge);
    return edge;
  }

  function decodeGroups(part: PartShape & { kind: 'groups' }, [groups, other, missing]: GroupsValues): Decoded[] {
    const decoded = groups.map(([key, count, nodes]) => {
      const values = nodes?.[0];
      const label = (part.display === undefined ? undefined : values?.[part.display]) ?? inWords(key);
      const group: Decoded = { kind: 'VALUE', key: String(key), label, count };
      for (const { as, node } of part.nodes) group[as] = node && values ? decodeNode(node, values) : null;
      return group;
    });
    if (other > 0) decoded.push({ kind: 'OTHER', key: null, label: 'Other', count: other });
    if (missing > 0) decoded.push({ kind: 'MISSING', key: null, label: 'Missing', count: missing });
    return decoded;
  }

  return {
    get rows() {
      return count;
    },
    byId: (shape, rows, idSlot) => {
      const found = rowsOf(rows, root[0]).map(({ node }) => node as Values);
      return new Map(found.map((values) => [String(values[idSlot]), decodeNode(shape, values)]));
    },
    connection: (shape) => decodeConnection(shape, root),
  };
}

/** Rows whose edges say nothing are their nodes alone. */
export function isBare({ edge }: RowsColumn): boolean {
  return edge.slots.length === 0;
}

function cursorOf({ page, firstKey }: RowsColumn, row: RowValues | undefined): string | null {
  if (!row || firstKey === undefined) return null;
  return writeCursor(page.signature, row.edge.slice(firstKey, firstKey + page.sort.length));
}

/** `RISK_FACTOR` reads "Risk factor"; true and false read "Yes" and "No". */
function inWords(key: unknown): string {
  if (typeof key === 'boolean') return key ? 'Yes' : 'No';
  const text = String(key);
  return /^[A-Z_\d]+$/.test(text) ? `${text.charAt(0)}${text.slice(1).toLowerCase().replaceAll('_', ' ')}` : text;
}
