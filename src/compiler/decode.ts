import { writeCursor } from './cursor.ts';
import type { RowsColumn } from './plan.ts';
import type { ConnectionShape, EdgeFieldShape, FieldShape, GroupFieldShape, NodeShape, PartShape } from './shape.ts';

/** Records of one place, slot by slot: the values of a slot, each at its record's number. */
type Slots = readonly (readonly unknown[])[];

/** An object of the answer, by response keys. */
export type Decoded = Record<string | symbol, unknown>;

/** Tells the type of a decoded object where the schema alone does not. */
export const typeNameKey = Symbol('typeName');

/** What the graph answers to a root: its values, and the tables that rows name nodes of, their ids first. */
export interface Answer {
  readonly values: readonly unknown[];
  readonly tables: readonly Slots[];
}

/** Groups as key, count and the node behind the key; what the other groups and rows without a key sum up to. */
type GroupsValues = readonly [groups: readonly GroupValues[], other: number, missing: number];
type GroupValues = readonly [key: unknown, count: number, nodes?: readonly (readonly unknown[])[]];

export interface Decoder {
  /** How many rows of lists have been decoded. */
  readonly rows: number;
  /** Whether a value is missing that the schema promises. */
  readonly flawed: boolean;
  /** The nodes of a slot of the root, by id. */
  byId(shape: NodeShape, idSlot: number, slot: number): Map<string, Decoded>;
  /** A value or null; where it must be there and is not, the answer is flawed. */
  checked(value: unknown, required: boolean): unknown;
  connection(shape: ConnectionShape): Decoded;
}

export function createDecoder({ values: root, tables }: Answer): Decoder {
  const places = tables.map(([ids = []]) => new Map(ids.map((id, place) => [id, place])));
  const decoded = new Map<NodeShape, Map<unknown, Decoded>>();
  let count = 0;
  let flawed = false;

  /** Goes through the rows of a list. A row is its number among the slots. */
  function readRows<T>(value: unknown, read: (slots: Slots, row: number) => T): T[] {
    const slots = value as Slots;
    const { length } = slots[0] ?? [];
    if (slots.some((slot) => slot.length !== length))
      throw new Error('A value that must be there is missing in the graph.');
    count += length;
    return Array.from({ length }, (_, row) => read(slots, row));
  }

  /** A node that several rows name is decoded once. */
  function decodeRow(shape: NodeShape, { table }: RowsColumn, slots: Slots, row: number): Decoded {
    if (table === undefined) return decodeNode(shape, slots, row, 0);
    const id = slots[0]?.[row];
    const known = decoded.get(shape) ?? new Map<unknown, Decoded>();
    decoded.set(shape, known);
    const found = known.get(id) ?? decodeNode(shape, tables[table] ?? [], places[table]?.get(id) ?? -1, 1);
    known.set(id, found);
    return found;
  }

  /** `from` is where the slots of the record begin. */
  function decodeNode(shape: NodeShape, slots: Slots, row: number, from: number): Decoded {
    const labels = shape.labels === undefined ? undefined : (slots[from + shape.labels]?.[row] as string[]);
    const label = labels?.find((one) => shape.types.has(one));
    const type = label === undefined ? shape.types.values().next().value : shape.types.get(label);
    const node: Decoded = {};
    if (labels) node[typeNameKey] = type?.typeName;
    for (const field of type?.fields ?? []) setKey(node, field.as, decodeField(field, slots, row, from));
    return node;
  }

  function decodeField(field: FieldShape, slots: Slots, row: number, from: number): unknown {
    if (field.kind === 'typeName') return field.typeName;
    if (field.kind === 'connection') return decodeConnection(field.connection, slots, row, from);
    const value = slots[from + field.slot]?.[row];
    if (field.kind === 'rows') {
      const { column, slots: rows, rows: kept } = createPage(field.rows, value);
      return kept.map((each) => decodeEdge(field.fields, column, rows, each));
    }
    if (field.kind === 'property') return checked(field.wrapped ? unwrap(value) : value, field.required);
    const nodes = readRows(value, (below, each) => decodeRow(field.node, field.rows, below, each));
    return field.arity === 'list' ? nodes.slice(0, field.rows.page.size) : checked(nodes[0], field.required);
  }

  function checked(value: unknown = null, required: boolean): unknown {
    if (required && value === null) flawed = true;
    return value;
  }

  function decodeConnection(shape: ConnectionShape, slots: Slots, row: number, from: number): Decoded {
    const page = shape.slot === undefined ? undefined : createPage(shape.rows, slots[from + shape.slot]?.[row]);
    const connection: Decoded = {};
    for (const part of shape.parts) {
      const value = 'slot' in part ? slots[from + part.slot]?.[row] : undefined;
      setKey(connection, part.as, decodePart(part, page, value));
    }
    return connection;
  }

  /** The rows of a connection in their order, without the one that was read only to know whether there are more. */
  function createPage(column: RowsColumn, value: unknown): DecodedPage {
    const { size, backwards } = column.page;
    const rows = readRows(value, (_, row) => row);
    const more = size !== undefined && rows.length > size;
    const kept = more ? rows.slice(0, size) : rows;
    return { column, slots: value as Slots, rows: backwards ? kept.toReversed() : kept, more };
  }

  function decodePart(part: PartShape, page: DecodedPage | undefined, value: unknown): unknown {
    if (part.kind === 'typeName') return part.typeName;
    if (part.kind === 'count') return value;
    if (part.kind === 'groups') return decodeGroups(part, value as GroupsValues);
    if (!page) throw new Error(`No rows were read for ${part.kind}.`);
    const { column, slots, rows } = page;
    if (part.kind === 'nodes') return rows.map((row) => decodeRow(part.node, column, slots, row));
    if (part.kind === 'edges') return rows.map((row) => decodeEdge(part.fields, column, slots, row));
    const info = pageInfo(page);
    const decodedInfo: Decoded = {};
    for (const { as, name } of part.fields) setKey(decodedInfo, as, info[name]);
    return decodedInfo;
  }

  function decodeEdge(fields: readonly EdgeFieldShape[], column: RowsColumn, slots: Slots, row: number): Decoded {
    const edge: Decoded = {};
    const from = edgeOffset(column);
    for (const field of fields) {
      if (field.kind === 'cursor') setKey(edge, field.as, cursorOf(column, slots, row));
      else if (field.kind === 'node') setKey(edge, field.as, decodeRow(field.node, column, slots, row));
      else setKey(edge, field.as, decodeField(field, slots, row, from));
    }
    return edge;
  }

  function decodeGroups(part: PartShape & { kind: 'groups' }, [groups, other, missing]: GroupsValues): Decoded[] {
    const decodedGroups = groups.map(([key, sum, nodes]) => {
      const values = nodes?.[0]?.map((value) => [value]);
      const display = part.display === undefined ? null : unwrap(values?.[part.display]?.[0]);
      return decodeGroup(
        part.fields,
        { kind: 'VALUE', key: String(key), label: display ?? inWords(key), count: sum },
        values,
      );
    });
    if (other > 0) decodedGroups.push(decodeGroup(part.fields, { kind: 'OTHER', label: 'Other', count: other }));
    if (missing > 0)
      decodedGroups.push(decodeGroup(part.fields, { kind: 'MISSING', label: 'Missing', count: missing }));
    return decodedGroups;
  }

  function decodeGroup(fields: readonly GroupFieldShape[], group: Decoded, values?: Slots): Decoded {
    const decodedGroup: Decoded = {};
    for (const { as, name, node } of fields) {
      if (name === '__typename') setKey(decodedGroup, as, 'Group');
      else setKey(decodedGroup, as, node && values ? decodeNode(node, values, 0, 0) : (group[name] ?? null));
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
    checked,
    byId: (shape, idSlot, slot) =>
      new Map(readRows(root[slot], (slots, row) => [String(slots[idSlot]?.[row]), decodeNode(shape, slots, row, 0)])),
    connection: (shape) =>
      decodeConnection(
        shape,
        root.map((value) => [value]),
        0,
        0,
      ),
  };
}

interface DecodedPage {
  readonly column: RowsColumn;
  readonly slots: Slots;
  readonly rows: readonly number[];
  readonly more: boolean;
}

/** A value that may be missing stands in a list of its own. */
function unwrap(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : null;
}

/** Where the edge's slots begin in a row. */
function edgeOffset({ table, node }: RowsColumn): number {
  return table === undefined ? node.slots.length : 1;
}

/** An alias may be called `__proto__`, which a plain assignment would take for the object's prototype. */
export function setKey(object: Decoded, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true });
  else object[key] = value;
}

function pageInfo({ column, slots, rows, more }: DecodedPage): Decoded {
  const { page } = column;
  const [behind, ahead] = [page.behind !== undefined, more || page.until !== undefined];
  return {
    __typename: 'PageInfo',
    hasNextPage: page.backwards ? behind : ahead,
    hasPreviousPage: page.backwards ? ahead : behind,
    startCursor: cursorOf(column, slots, rows[0]),
    endCursor: cursorOf(column, slots, rows.at(-1)),
  };
}

function cursorOf(column: RowsColumn, slots: Slots, row: number | undefined): string | null {
  const { page, firstKey } = column;
  if (row === undefined || firstKey === undefined) return null;
  const first = edgeOffset(column) + firstKey;
  const values = page.sort.map(({ nullable }, index) => {
    const value = slots[first + index]?.[row];
    return nullable ? unwrap(value) : value;
  });
  return writeCursor(page.signature, values);
}

/** `RISK_FACTOR` reads "Risk factor"; true and false read "Yes" and "No". */
function inWords(key: unknown): string {
  if (typeof key === 'boolean') return key ? 'Yes' : 'No';
  const text = String(key);
  return /^[A-Z_\d]+$/.test(text) ? `${text.charAt(0)}${text.slice(1).toLowerCase().replaceAll('_', ' ')}` : text;
}
