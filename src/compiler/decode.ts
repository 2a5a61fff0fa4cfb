import { writeCursor } from './cursor.ts';
import type { RowsColumn } from './plan.ts';
import type { ConnectionShape, EdgeFieldShape, FieldShape, GroupFieldShape, NodeShape, PartShape } from './shape.ts';

/** The values of a record, each in its slot. */
type Values = readonly unknown[];

/** An object of the answer, by response keys. */
export type Decoded = Record<string | symbol, unknown>;

/** Tells the type of a decoded object where the schema alone does not. */
export const typeNameKey = Symbol('typeName');

/** What a statement answers: the root's values, and the tables that rows name nodes of. */
export interface Answer {
  readonly values: Values;
  readonly tables: readonly (readonly Values[])[];
}

/**
 * One row of a list: the node's values and behind them what its edge says. Where a table holds the node, its id stands
 * for its values; where the edge says nothing, the id stands alone.
 */
type RowValues = Values | string;

/** Groups as key, count and the node behind the key; what the other groups and rows without a key sum up to. */
type GroupsValues = readonly [groups: readonly GroupValues[], other: number, missing: number];
type GroupValues = readonly [key: unknown, count: number, nodes?: readonly Values[]];

export interface Decoder {
  /** How many rows of lists have been decoded. */
  readonly rows: number;
  /** Whether a value is missing that the schema promises. */
  readonly flawed: boolean;
  /** The nodes of the root's first slot, by id. */
  byId(shape: NodeShape, idSlot: number): Map<string, Decoded>;
  connection(shape: ConnectionShape): Decoded;
}

export function createDecoder({ values: root, tables }: Answer): Decoder {
  const byId = tables.map((table) => new Map(table.map((values) => [values[0] as string, values[1] as Values])));
  const decoded = new Map<NodeShape, Map<string, Decoded>>();
  let count = 0;
  let flawed = false;

  function rowsOf(value: unknown): readonly RowValues[] {
    const rows = value as readonly RowValues[];
    count += rows.length;
    return rows;
  }

  /** A node that several rows name is decoded once. */
  function decodeRow(shape: NodeShape, { table }: RowsColumn, row: RowValues): Decoded {
    if (table === undefined) return decodeNode(shape, row as Values);
    const id = typeof row === 'string' ? row : (row[0] as string);
    const known = decoded.get(shape) ?? new Map<string, Decoded>();
    decoded.set(shape, known);
    const found = known.get(id) ?? decodeNode(shape, byId[table]?.get(id) ?? []);
    known.set(id, found);
    return found;
  }

  function decodeNode(shape: NodeShape, values: Values): Decoded {
    const labels = shape.labels === undefined ? undefined : (values[shape.labels] as string[]);
    const label = labels?.find((one) => shape.types.has(one));
    const type = label === undefined ? shape.types.values().next().value : shape.types.get(label);
    const node: Decoded = {};
    if (labels) node[typeNameKey] = type?.typeName;
    for (const field of type?.fields ?? []) set(node, field.as, decodeField(field, values));
    return node;
  }

  /** `from` is where the slots of the field's record begin among the values. */
  function decodeField(field: FieldShape, values: RowValues, from = 0): unknown {
    if (field.kind === 'typeName') return field.typeName;
    if (field.kind === 'connection') return decodeConnection(field.connection, values, from);
    if (field.kind === 'property') return checked(values[from + field.slot], field.required);
    const nodes = rowsOf(values[from + field.slot]).map((row) => decodeRow(field.node, field.rows, row));
    return field.arity === 'list' ? nodes : checked(nodes[0], field.required);
  }

  function checked(value: unknown = null, required: boolean): unknown {
    if (required && value === null) flawed = true;
    return value;
  }

  function decodeConnection(shape: ConnectionShape, values: RowValues, from = 0): Decoded {
    const { page } = shape.rows;
    const read = shape.slot === undefined ? [] : rowsOf(values[from + shape.slot]);
    const more = page.size !== undefined && read.length > page.size;
    const rows = more ? read.slice(0, page.size) : read;
    const ordered = page.backwards ? rows.toReversed() : rows;
    const connection: Decoded = {};
    for (const part of shape.parts) {
      const value = 'slot' in part ? values[from + part.slot] : undefined;
      set(connection, part.as, decodePart(shape.rows, part, value, ordered, more));
    }
    return connection;
  }

  function decodePart(
    column: RowsColumn,
    part: PartShape,
    value: unknown,
    rows: readonly RowValues[],
    more: boolean,
  ): unknown {
    if (part.kind === 'typeName') return part.typeName;
    if (part.kind === 'nodes') return rows.map((row) => decodeRow(part.node, column, row));
    if (part.kind === 'edges') return rows.map((row) => decodeEdge(part.fields, column, row));
    if (part.kind === 'count') return value;
    if (part.kind === 'groups') return decodeGroups(part, value as GroupsValues);
    const info = pageInfo(column, rows, more);
    const decodedInfo: Decoded = {};
    for (const { as, name } of part.fields) set(decodedInfo, as, info[name]);
    return decodedInfo;
  }

  function decodeEdge(fields: readonly EdgeFieldShape[], column: RowsColumn, row: RowValues): Decoded {
    const edge: Decoded = {};
    const from = edgeOffset(column);
    for (const field of fields) {
      if (field.kind === 'cursor') set(edge, field.as, cursorOf(column, row));
      else if (field.kind === 'node') set(edge, field.as, decodeRow(field.node, column, row));
      else set(edge, field.as, decodeField(field, row, from));
    }
    return edge;
  }

  function decodeGroups(part: PartShape & { kind: 'groups' }, [groups, other, missing]: GroupsValues): Decoded[] {
    const decodedGroups = groups.map(([key, sum, nodes]) => {
      const values = nodes?.[0];
      const label = (part.display === undefined ? undefined : values?.[part.display]) ?? inWords(key);
      return decodeGroup(part.fields, { kind: 'VALUE', key: String(key), label, count: sum }, values);
    });
    if (other > 0) decodedGroups.push(decodeGroup(part.fields, { kind: 'OTHER', label: 'Other', count: other }));
    if (missing > 0)
      decodedGroups.push(decodeGroup(part.fields, { kind: 'MISSING', label: 'Missing', count: missing }));
    return decodedGroups;
  }

  function decodeGroup(fields: readonly GroupFieldShape[], group: Decoded, values?: Values): Decoded {
    const decodedGroup: Decoded = {};
    for (const { as, name, node } of fields) {
      if (name === '__typename') set(decodedGroup, as, 'Group');
      else set(decodedGroup, as, node && values ? decodeNode(node, values) : (group[name] ?? null));
    }
    return decodedGroup;
  }

  return {
    get rows() {
      return count;
    },
    get flawed() {
      return flawed;
    },
    byId: (shape, idSlot) => {
      const found = rowsOf(root[0]) as readonly Values[];
      return new Map(found.map((values) => [String(values[idSlot]), decodeNode(shape, values)]));
    },
    connection: (shape) => decodeConnection(shape, root),
  };
}

/** Where the edge's slots begin in a row. */
export function edgeOffset({ table, node }: RowsColumn): number {
  return table === undefined ? node.slots.length : 1;
}

/** An alias may be called `__proto__`, which a plain assignment would take for the object's prototype. */
function set(object: Decoded, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true });
  else object[key] = value;
}

function pageInfo(column: RowsColumn, rows: readonly RowValues[], more: boolean): Decoded {
  const { page } = column;
  const [behind, ahead] = [page.behind !== undefined, more || page.until !== undefined];
  return {
    __typename: 'PageInfo',
    hasNextPage: page.backwards ? behind : ahead,
    hasPreviousPage: page.backwards ? ahead : behind,
    startCursor: cursorOf(column, rows[0]),
    endCursor: cursorOf(column, rows.at(-1)),
  };
}

function cursorOf(column: RowsColumn, row: RowValues | undefined): string | null {
  const { page, firstKey } = column;
  if (row === undefined || firstKey === undefined) return null;
  const from = edgeOffset(column) + firstKey;
  return writeCursor(page.signature, row.slice(from, from + page.sort.length) as Values);
}

/** `RISK_FACTOR` reads "Risk factor"; true and false read "Yes" and "No". */
function inWords(key: unknown): string {
  if (typeof key === 'boolean') return key ? 'Yes' : 'No';
  const text = String(key);
  return /^[A-Z_\d]+$/.test(text) ? `${text.charAt(0)}${text.slice(1).toLowerCase().replaceAll('_', ' ')}` : text;
}
