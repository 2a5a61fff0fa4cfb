import { each, inTurns, type Steps } from '../turns.ts';
import type { Reader, Row, Statement } from './port.ts';

/** Checks a row and gives it its type, as schemas of zod do. It throws if the row has another shape. */
export interface RowShape<Row> {
  parse(row: unknown): Row;
}

/** A Cypher statement that reads rows of a known shape. */
export interface Query<Row> {
  /**
   * All rows, checked.
   * @throws {GraphError} if the statement fails
   * @throws the shape's own error if a row does not have it
   */
  read(reader: Reader, parameters?: Statement['parameters']): Promise<Row[]>;

  /**
   * The row of a statement that always returns exactly one, such as `RETURN collect(...)`.
   * @throws as `read`, and {Error} if there is no row or more than one
   */
  readOne(reader: Reader, parameters?: Statement['parameters']): Promise<Row>;
}

/** A query of this Cypher text, whose rows have this shape. */
export function query<Row>(text: string, shape: RowShape<Row>): Query<Row> {
  async function read(reader: Reader, parameters?: Statement['parameters']): Promise<Row[]> {
    return inTurns(each(await reader.read({ text, parameters: parameters ?? {} }), (row) => shape.parse(row)));
  }

  return {
    read,
    async readOne(reader, parameters) {
      return onlyRow(await read(reader, parameters));
    },
  };
}

/** A Cypher statement whose only row has lists of known shapes. Each may be long. */
export interface ListsQuery<Lists> {
  /** The lists, checked. @throws as `Query.readOne` */
  read(reader: Reader, parameters?: Statement['parameters']): Promise<Lists>;
}

/** A query of this Cypher text, which returns one row with a list in each column, whose items have these shapes. */
export function listsQuery<Shapes extends Readonly<Record<string, RowShape<unknown>>>>(
  text: string,
  shapes: Shapes,
): ListsQuery<ListsOf<Shapes>> {
  return {
    async read(reader, parameters = {}) {
      return inTurns(parseLists(onlyRow(await reader.read({ text, parameters })), shapes));
    },
  };
}

/** The lists of a `ListsQuery`. */
export type ListsOf<Shapes extends Readonly<Record<string, RowShape<unknown>>>> = {
  readonly [Name in keyof Shapes]: readonly ReturnType<Shapes[Name]['parse']>[];
};

function* parseLists<Shapes extends Readonly<Record<string, RowShape<unknown>>>>(
  row: Row,
  shapes: Shapes,
): Steps<ListsOf<Shapes>> {
  const lists: [string, unknown[]][] = [];
  for (const [name, shape] of Object.entries(shapes)) {
    const list = row[name];
    if (!Array.isArray(list)) throw new Error(`The column ${name} of a query must be a list, but got ${typeof list}.`);
    lists.push([name, yield* each(list, (item) => shape.parse(item))]);
  }
  return Object.fromEntries(lists) as unknown as ListsOf<Shapes>;
}

function onlyRow<Row>(rows: readonly Row[]): Row {
  const [row, ...others] = rows;
  if (row !== undefined && others.length === 0) return row;
  throw new Error(`A query must return exactly one row, but got ${row === undefined ? 0 : 1 + others.length}.`);
}

/** The properties of a node as columns of the same names: `n.id AS id, n.code AS code`. */
export function columns(variable: string, properties: readonly string[]): string {
  return properties.map((name) => `${variable}.${name} AS ${name}`).join(', ');
}

/** The properties of a node as entries of a map: `id: n.id, code: n.code`. */
export function entries(variable: string, properties: readonly string[]): string {
  return properties.map((name) => `${name}: ${variable}.${name}`).join(', ');
}
