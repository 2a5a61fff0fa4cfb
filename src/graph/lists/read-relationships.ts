import { inTurns, type Steps } from '../../turns.ts';
import type { Reader } from '../port.ts';
import { query } from '../query.ts';
import { type Column, valueAt } from './column.ts';
import { buildRelationships, type Relationships } from './links.ts';

/** The nodes at one end of relationships. */
export interface End {
  readonly label: string;
  readonly length: number;
  readonly ids: Column;
}

/**
 * About how many relationships are read at once, and of how many nodes at most. The engine hands over all of them in one turn
 * of the event loop, which must be short.
 */
const [linksAtOnce, nodesAtOnce] = [4_000, 2_000];

/**
 * Reads a value of each relationship of a type from the nodes of a list, node by node.
 * @param value a Cypher expression on the relationship `r` and the node `m` at its other end
 * @throws {GraphError}
 */
export async function* readLinks<Value>(
  graph: Reader,
  type: string,
  from: End,
  to: End,
  value: string,
): AsyncGenerator<{ readonly row: number; readonly links: readonly Value[] }> {
  const part = query(
    `UNWIND $ids AS id MATCH (n:${from.label} {id: id})
RETURN collect([id, [(n)-[r:${type}]->(m:${to.label}) | ${value}]]) AS found`,
    { parse: (row: unknown) => row as { readonly found: readonly (readonly [string, readonly Value[]])[] } },
  );
  let size = 100;
  for (let first = 0; first < from.length; ) {
    const ids = Array.from({ length: Math.min(size, from.length - first) }, (_, index) =>
      String(valueAt(from.ids, first + index)),
    );
    const { found } = await part.readOne(graph, { ids });
    const byId = new Map(found);
    let count = 0;
    for (const [index, id] of ids.entries()) {
      const links = byId.get(id) ?? [];
      count += links.length;
      yield { row: first + index, links };
    }
    first += ids.length;
    size = Math.max(1, Math.min(nodesAtOnce, Math.floor((ids.length * linksAtOnce) / Math.max(1, count))));
  }
}

/** Reads where all relationships of a type lead from one list to another. @throws {GraphError} */
export async function readRelationships(graph: Reader, type: string, from: End, to: End): Promise<Relationships> {
  const rowOf = await inTurns(rowsById(to));
  const starts = new Uint32Array(from.length + 1);
  let [all, count] = [new Uint32Array(nodesAtOnce), 0];
  for await (const { row, links } of readLinks<string>(graph, type, from, to, 'm.id')) {
    const rows = links.map((id) => rowOf.get(id)).filter((other) => other !== undefined);
    if (count + rows.length > all.length) all = enlarged(all, 2 * (count + rows.length));
    all.set(
      rows.sort((one, next) => one - next),
      count,
    );
    count += rows.length;
    starts[row + 1] = count;
  }
  return inTurns(buildRelationships(starts, all.slice(0, count), to.length));
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
