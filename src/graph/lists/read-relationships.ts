import { each, inTurns, type Steps } from '../../turns.ts';
import type { Reader } from '../port.ts';
import { query } from '../query.ts';
import { at, type Column, valueAt } from './column.ts';
import { buildRelationships, type Relationships } from './links.ts';
import { readValues } from './read-list.ts';

/** The nodes at one end of relationships. */
export interface End {
  readonly label: string;
  readonly length: number;
  readonly ids: Column;
}

/**
 * How many relationships are read at once, unless a node alone has more, and of how many nodes at most. The engine hands over
 * all of them in one turn of the event loop, which must be short.
 */
const [linksAtOnce, nodesAtOnce] = [4_000, 2_000];

/**
 * Reads a value of each relationship of a type from the nodes of a list, node by node.
 * @param countOf how many relationships a row has at most; without any, it is left out
 * @param value a Cypher expression on the relationship `r` and the node `m` at its other end
 * @throws {GraphError}
 */
export async function* readLinks<Value>(
  graph: Reader,
  type: string,
  { from, to, countOf }: { readonly from: End; readonly to: End; readonly countOf: (row: number) => number },
  value: string,
): AsyncGenerator<{ readonly row: number; readonly links: readonly Value[] }> {
  const part = query(
    `UNWIND $ids AS id MATCH (n:${from.label} {id: id})
RETURN collect([id, [(n)-[r:${type}]->(m:${to.label}) | ${value}]]) AS found`,
    { parse: (row: unknown) => row as { readonly found: readonly (readonly [string, readonly Value[]])[] } },
  );
  for (const rows of rowsAtOnce(from.length, countOf)) {
    const ids = rows.map((row) => idOf(from, row));
    const byId = new Map((await part.readOne(graph, { ids })).found);
    for (const row of rows) yield { row, links: byId.get(idOf(from, row)) ?? [] };
  }
}

/** The rows that have relationships, divided into parts to be read at once. */
function* rowsAtOnce(length: number, countOf: (row: number) => number): Generator<readonly number[]> {
  let [rows, links] = [[] as number[], 0];
  for (let row = 0; row < length; row += 1) {
    const count = countOf(row);
    if (count === 0) continue;
    if (rows.length === nodesAtOnce || (rows.length > 0 && links + count > linksAtOnce)) {
      yield rows;
      [rows, links] = [[], 0];
    }
    rows.push(row);
    links += count;
  }
  if (rows.length > 0) yield rows;
}

/** Reads where all relationships of a type lead from one list to another. @throws {GraphError} */
export async function readRelationships(graph: Reader, type: string, from: End, to: End): Promise<Relationships> {
  const ids = await inTurns(each(Array(from.length).keys(), (row) => idOf(from, row)));
  const counts = await readValues(graph, from.label, `COUNT { (n)-[:${type}]->() }`, ids);
  const rowOf = await inTurns(rowsById(to));
  const starts = new Uint32Array(from.length + 1);
  let [all, count] = [new Uint32Array(nodesAtOnce), 0];
  const ends = { from, to, countOf: (row: number) => Number(counts[row]) };
  for await (const { row, links } of readLinks<string>(graph, type, ends, 'm.id')) {
    const rows = links.map((id) => rowOf.get(id)).filter((other) => other !== undefined);
    if (count + rows.length > all.length) all = enlarged(all, 2 * (count + rows.length));
    all.set(
      rows.sort((one, next) => one - next),
      count,
    );
    count += rows.length;
    starts[row + 1] = count;
  }
  // The rows that were left out begin and end where those before them end.
  for (let row = 1; row < starts.length; row += 1) starts[row] = Math.max(at(starts, row), at(starts, row - 1));
  return inTurns(buildRelationships(starts, all.slice(0, count), to.length));
}

function idOf({ ids }: End, row: number): string {
  return String(valueAt(ids, row));
}

function enlarged(numbers: Uint32Array<ArrayBuffer>, length: number) {
  const larger = new Uint32Array(length);
  larger.set(numbers);
  return larger;
}

/** How many ids are handled before the computation may pause. */
const batch = 1_024;

/** The rows of a list by their ids. */
export function* rowsById({ ids, length }: End): Steps<ReadonlyMap<string, number>> {
  const rows = new Map<string, number>();
  for (let row = 0; row < length; row += 1) {
    if (row % batch === 0) yield;
    rows.set(String(valueAt(ids, row)), row);
  }
  return rows;
}
