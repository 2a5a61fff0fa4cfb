import { z } from 'zod';
import { each, inTurns, type Steps, sorted } from '../../turns.ts';
import type { Reader } from '../port.ts';
import { query } from '../query.ts';
import { at, buildColumn, type Column, isComplete } from './column.ts';

/**
 * How many ids, and how many values, are read at once. The engine hands over all rows of a statement in one turn of the
 * event loop, which must be short.
 */
const [idsAtOnce, valuesAtOnce] = [40_000, 2_000];

/** The nodes of a label in an order, and the columns of the properties that they are ordered by. */
export interface ReadList {
  readonly ids: readonly string[];
  /** By the expressions of the properties, `n.id` among them. */
  readonly columns: ReadonlyMap<string, Column>;
}

/**
 * Reads the nodes of a label, ordered by properties of which the last one is unique.
 * @returns undefined if some nodes lack one of them
 * @throws {GraphError}
 */
export async function readList(graph: Reader, label: string, order: readonly string[]): Promise<ReadList | undefined> {
  const unordered = await readIds(graph, label);
  const properties = [...new Set([...order, 'id'])];
  const values = new Map<string, readonly unknown[]>();
  for (const name of properties) {
    values.set(name, name === 'id' ? unordered : await readValues(graph, label, expressionOf(name), unordered));
  }
  return inTurns(ordered(unordered, order, values));
}

/** The expression for a property of the node `n`. */
export function expressionOf(property: string): string {
  return `n.${property}`;
}

function* ordered(
  ids: readonly string[],
  order: readonly string[],
  values: ReadonlyMap<string, readonly unknown[]>,
): Steps<ReadList | undefined> {
  const keys: Column[] = [];
  for (const name of order) {
    const column = yield* buildColumn(values.get(name) ?? []);
    if (!column?.isOrdered || !isComplete(column)) return undefined;
    keys.push(column);
  }
  const compare = (one: number, other: number) => {
    const differing = keys.find(({ ranks }) => at(ranks, one) !== at(ranks, other));
    return differing ? at(differing.ranks, one) - at(differing.ranks, other) : 0;
  };
  const rows = yield* sorted(yield* each(ids.keys(), (row) => row), compare);
  const columns = new Map<string, Column>();
  for (const [name, unordered] of values) {
    const column = yield* buildColumn(yield* each(rows, (row) => unordered[row]));
    if (column) columns.set(expressionOf(name), column);
  }
  return { ids: yield* each(rows, (row) => ids[row] as string), columns };
}

const idsOnly = { parse: (row: unknown) => row as { readonly ids: readonly string[] } };
const range = z.object({ low: z.number().nullable(), high: z.number().nullable() });

/** The ids of the nodes of a label, read by ranges of the engine's own ids. */
async function readIds(graph: Reader, label: string): Promise<readonly string[]> {
  const span = query(`MATCH (n:${label}) RETURN min(id(n)) AS low, max(id(n)) AS high`, range);
  const part = query(`MATCH (n:${label}) WHERE id(n) >= $low AND id(n) < $high RETURN collect(n.id) AS ids`, idsOnly);
  const { low, high } = await span.readOne(graph);
  const ids: string[] = [];
  for (let from = low ?? 0; high !== null && from <= high; from += idsAtOnce) {
    for (const id of (await part.readOne(graph, { low: from, high: from + idsAtOnce })).ids) ids.push(id);
  }
  return ids;
}

const lists = {
  parse: (row: unknown) => row as { readonly ids: readonly string[]; readonly values: readonly (readonly unknown[])[] },
};

/** The value of an expression on the node `n`, for each of the ids. @throws {GraphError} */
export async function readValues(
  graph: Reader,
  label: string,
  expression: string,
  ids: readonly string[],
): Promise<unknown[]> {
  const read: unknown[] = [];
  for await (const values of valuesInParts(graph, label, expression, ids)) for (const value of values) read.push(value);
  return read;
}

/** The average length of texts that are short: titles are, paragraphs are not. */
const shortText = 250;

/** The same; undefined if the values are long texts. */
export async function readShortValues(
  graph: Reader,
  label: string,
  expression: string,
  ids: readonly string[],
): Promise<unknown[] | undefined> {
  const read: unknown[] = [];
  let characters = 0;
  for await (const values of valuesInParts(graph, label, expression, ids)) {
    for (const value of values) {
      read.push(value);
      if (typeof value === 'string') characters += value.length;
    }
    if (characters > shortText * read.length) return undefined;
  }
  return read;
}

async function* valuesInParts(
  graph: Reader,
  label: string,
  expression: string,
  ids: readonly string[],
): AsyncGenerator<readonly unknown[]> {
  // Values that are missing are in lists, because `collect` skips nulls.
  const part = query(
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) WITH id, ${expression} AS value
RETURN collect(id) AS ids, collect([value]) AS values`,
    lists,
  );
  for (let from = 0; from < ids.length; from += valuesAtOnce) {
    const wanted = ids.slice(from, from + valuesAtOnce);
    const found = await part.readOne(graph, { ids: wanted });
    const byId = new Map(found.ids.map((id, index) => [id, found.values[index]?.[0]]));
    yield wanted.map((id) => byId.get(id) ?? null);
  }
}
