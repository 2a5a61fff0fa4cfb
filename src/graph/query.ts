import { each, inTurns } from '../turns.ts';
import type { Reader, Statement } from './port.ts';

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
  async function read(reader: Reader, parameters: Statement['parameters'] = {}): Promise<Row[]> {
    return inTurns(each(await reader.read({ text, parameters }), (row) => shape.parse(row)));
  }

  return {
    read,
    async readOne(reader, parameters) {
      const [row, ...others] = await read(reader, parameters);
      if (row !== undefined && others.length === 0) return row;
      throw new Error(`A query must return exactly one row, but got ${row === undefined ? 0 : 1 + others.length}.`);
    },
  };
}

/** The properties of a node as columns of the same names: `n.id AS id, n.code AS code`. */
export function columns(variable: string, properties: readonly string[]): string {
  return properties.map((name) => `${variable}.${name} AS ${name}`).join(', ');
}

/** The properties of a node as entries of a map: `id: n.id, code: n.code`. */
export function entries(variable: string, properties: readonly string[]): string {
  return properties.map((name) => `${name}: ${variable}.${name}`).join(', ');
}
