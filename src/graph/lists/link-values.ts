import { inTurns } from '../../turns.ts';
import type { Reader } from '../port.ts';
import { at } from './column.ts';
import { countLinks, type Links } from './links.ts';
import { type End, readLinks, rowsById } from './read-relationships.ts';

/** The values of a property of relationships. Few of them differ, so each is kept once. */
export interface LinkValues {
  readonly values: readonly unknown[];
  /** By the number of the relationship, an index into `values`. */
  readonly places: Uint32Array;
  readonly isComplete: boolean;
  /** About how much memory they take. */
  readonly bytes: number;
}

/** More values than this that differ are rather read for each answer. */
const mostValues = 65_536;

/** The id of the node at the other end of a relationship, and a value. */
type LinkOfNode = readonly [id: string, value: unknown];

/**
 * Reads the values of a Cypher expression on the relationship `r`.
 * @param out where the relationships lead from `from`, no two of them to the same node
 * @returns undefined if too many values differ
 * @throws {GraphError}
 */
export async function readLinkValues(
  graph: Reader,
  type: string,
  ends: { readonly from: End; readonly to: End; readonly out: Links },
  expression: string,
): Promise<LinkValues | undefined> {
  const { from, to, out } = ends;
  const rowOf = await inTurns(rowsById(to));
  const places = new Uint32Array(out.rows.length);
  const [values, known] = [[] as unknown[], new Map<string, number>()];
  let bytes = 4 * places.length;
  const ways = { from, to, countOf: (row: number) => countLinks(out, row) };
  for await (const { row, links } of readLinks<LinkOfNode>(graph, type, ways, `[m.id, ${expression}]`)) {
    const byRow = new Map(links.map(([id, value]) => [rowOf.get(id), value]));
    for (let number = at(out.starts, row); number < at(out.starts, row + 1); number += 1) {
      const value = byRow.get(at(out.rows, number)) ?? null;
      const key = JSON.stringify(value);
      let place = known.get(key);
      if (place === undefined) {
        place = values.push(value) - 1;
        known.set(key, place);
        bytes += 2 * key.length + 64;
      }
      places[number] = place;
    }
    if (values.length > mostValues) return undefined;
  }
  return { values, places, isComplete: !known.has('null'), bytes };
}

/** The value of a relationship; null if it has none. */
export function linkValueAt({ values, places }: LinkValues, number: number): unknown {
  return values[at(places, number)];
}
