import type { Steps } from '../../turns.ts';
import type { RowsColumn } from '../plan/columns.ts';
import type {
  ConnectionShape,
  EdgeFieldShape,
  FieldShape,
  LookedUpShape,
  NodeShape,
  PartShape,
} from '../plan/shape.ts';
import { decodeGroups } from './groups.ts';
import { cursorOf, type DecodedPage, edgeOffset, openPage, pageInfoOf } from './page.ts';
import { type Answer, type Decoded, type Slots, setKey, typeNameKey, unwrap } from './values.ts';

/** One record in a list of them. Its slots begin at `from`. */
interface Place {
  readonly slots: Slots;
  readonly row: number;
  readonly from: number;
}

/** A node whose fields have not been decoded. */
interface Unfilled {
  readonly node: Decoded;
  readonly fields: readonly FieldShape[];
  readonly place: Place;
}

/** Decodes the graph's values into the objects of an answer. The nodes in it are complete after `fill`. */
export class Decoder {
  /** Rows of lists that were decoded. */
  rows = 0;
  /** Whether something is missing that the schema declares non-null. */
  flawed = false;
  readonly #root: Slots;
  readonly #tables: readonly Slots[];
  /** For each table, the row of each node by its id. */
  readonly #places: readonly ReadonlyMap<unknown, number>[];
  /** The decoded nodes of tables, by their ids. Each is decoded once, even if several rows name it. */
  readonly #known = new Map<NodeShape, Map<unknown, Decoded>>();
  readonly #unfilled: Unfilled[] = [];

  constructor({ values, tables }: Answer) {
    this.#root = values.map((value) => [value]);
    this.#tables = tables;
    this.#places = tables.map(([ids = []]) => new Map(ids.map((id, row) => [id, row])));
  }

  /** Decodes the fields of all nodes, and of the nodes in them. An answer can have 100,000 nodes. */
  *fill(): Steps<void> {
    // The list grows meanwhile.
    for (const { node, fields, place } of this.#unfilled) {
      for (const field of fields) setKey(node, field.as, this.#field(field, place));
      yield;
    }
  }

  /** A root connection. */
  root(shape: ConnectionShape): Decoded {
    return this.#connection(shape, { slots: this.#root, row: 0, from: 0 });
  }

  /** Nodes of a root field, by their ids. */
  *lookedUp({ slot, id, node }: LookedUpShape): Steps<Map<string, Decoded>> {
    const { slots, count } = this.#list(this.#root[slot]?.[0] ?? []);
    const found = new Map<string, Decoded>();
    for (let row = 0; row < count; row += 1) {
      found.set(String(slots[id]?.[row]), this.#node(node, { slots, row, from: 0 }));
      if (row % 256 === 255) yield;
    }
    return found;
  }

  /** The value, or null. If it is null but required, the answer is flawed. */
  checked(value: unknown = null, required: boolean): unknown {
    if (required && value === null) this.flawed = true;
    return value;
  }

  /** The rows of a list, slot by slot, and how many there are. */
  #list(value: unknown): { readonly slots: Slots; readonly count: number } {
    const slots = value as Slots;
    const count = slots[0]?.length ?? 0;
    if (slots.some((slot) => slot.length !== count)) {
      throw new Error(
        'Nodes must have all properties that the graph model requires, but one lacks some: load the data again.',
      );
    }
    this.rows += count;
    return { slots, count };
  }

  /** The node of a row: in the row itself, or in a table where the row has its id. */
  #nodeOfRow(shape: NodeShape, { table }: RowsColumn, slots: Slots, row: number): Decoded {
    if (table === undefined) return this.#node(shape, { slots, row, from: 0 });
    const id = slots[0]?.[row];
    const known = this.#known.get(shape) ?? new Map<unknown, Decoded>();
    this.#known.set(shape, known);
    const before = known.get(id);
    if (before) return before;
    const place = { slots: this.#tables[table] ?? [], row: this.#places[table]?.get(id) ?? -1, from: 1 };
    const node = this.#node(shape, place);
    known.set(id, node);
    return node;
  }

  #node({ labels, types, isAbstract }: NodeShape, place: Place): Decoded {
    const { slots, row, from } = place;
    const own = labels === undefined ? undefined : (slots[from + labels]?.[row] as readonly string[]);
    const type = own ? types.find(({ label }) => own.includes(label)) : types[0];
    if (!type) {
      throw new Error(`A node must be a ${types.map(({ label }) => label).join(' or ')}, but got ${own?.join(', ')}.`);
    }
    const node: Decoded = {};
    if (isAbstract) node[typeNameKey] = type.typeName;
    this.#unfilled.push({ node, fields: type.fields, place });
    return node;
  }

  #field(field: FieldShape, place: Place): unknown {
    if (field.kind === 'typeName') return field.typeName;
    if (field.kind === 'connection') return this.#connection(field.connection, place);
    const value = valueAt(place, field.slot);
    if (field.kind === 'property') return this.checked(field.wrapped ? unwrap(value) : value, field.required);
    const page = this.#page(field.rows, value);
    if (field.kind === 'edges') return page.rows.map((row) => this.#edge(field.fields, page, row));
    const nodes = page.rows.map((row) => this.#nodeOfRow(field.node, field.rows, page.slots, row));
    return field.one ? this.checked(nodes[0], field.required) : nodes;
  }

  #connection({ slot, rows, parts }: ConnectionShape, place: Place): Decoded {
    const page = slot === undefined ? undefined : this.#page(rows, valueAt(place, slot));
    const connection: Decoded = {};
    for (const part of parts) setKey(connection, part.as, this.#part(part, page, place));
    return connection;
  }

  #page(column: RowsColumn, value: unknown): DecodedPage {
    const { slots, count } = this.#list(value);
    return openPage(column, slots, count);
  }

  #part(part: PartShape, page: DecodedPage | undefined, place: Place): unknown {
    if (part.kind === 'typeName') return part.typeName;
    if (part.kind === 'count') return valueAt(place, part.slot);
    if (part.kind === 'groups') {
      return decodeGroups(part, valueAt(place, part.slot), (node, slots) =>
        this.#node(node, { slots, row: 0, from: 0 }),
      );
    }
    if (!page) throw new Error(`No rows were read for ${part.kind}.`);
    const { column, slots, rows } = page;
    if (part.kind === 'nodes') return rows.map((row) => this.#nodeOfRow(part.node, column, slots, row));
    if (part.kind === 'edges') return rows.map((row) => this.#edge(part.fields, page, row));
    const info = pageInfoOf(page);
    const decoded: Decoded = {};
    for (const { as, name } of part.fields) setKey(decoded, as, info[name]);
    return decoded;
  }

  #edge(fields: readonly EdgeFieldShape[], { column, slots }: DecodedPage, row: number): Decoded {
    const edge: Decoded = {};
    const place = { slots, row, from: edgeOffset(column) };
    for (const field of fields) {
      if (field.kind === 'cursor') setKey(edge, field.as, cursorOf(column, slots, row));
      else if (field.kind === 'node') setKey(edge, field.as, this.#nodeOfRow(field.node, column, slots, row));
      else setKey(edge, field.as, this.#field(field, place));
    }
    return edge;
  }
}

function valueAt({ slots, row, from }: Place, slot: number): unknown {
  return slots[from + slot]?.[row];
}
