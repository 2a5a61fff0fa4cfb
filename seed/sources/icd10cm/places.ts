import { z } from 'zod';
import type { NodeProperties } from '../../../src/graph/model/labels.ts';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import type { NamedRange } from './named-range.ts';

/** The properties that hold what the tabular list says at a place: only codes have all of them. */
export const tabularProperties = {
  Diagnosis: ['inclusionTerms', 'includes', 'notes', 'seventhCharacters'],
  IcdBlock: ['includes', 'notes'],
  IcdChapter: ['includes', 'notes'],
} as const satisfies { readonly [L in PlaceLabel]: readonly (keyof NodeProperties<L>)[] };

type PlaceLabel = 'Diagnosis' | 'IcdBlock' | 'IcdChapter';

const place = z.object({
  name: z.string(),
  label: z.enum(['Diagnosis', 'IcdBlock', 'IcdChapter']),
  position: z.number(),
  lastPosition: z.number(),
  /** Whether it has any of the properties that hold what the tabular list says. */
  described: z.boolean(),
});

/** A code, block or chapter of the graph, and the interval of the published order that it covers. */
export type Place = z.output<typeof place>;

/** All codes, blocks and chapters that the graph has. */
export class Places {
  readonly #byName: ReadonlyMap<string, Place>;
  /** In published order, of those that begin together the largest first. */
  readonly #inOrder: readonly Place[];
  /** Where in that order the places that begin at a position are. */
  readonly #startsAt: ReadonlyMap<number, number>;

  constructor(places: readonly Place[]) {
    this.#byName = new Map(places.map((one) => [one.name, one]));
    this.#inOrder = places.toSorted((a, b) => a.position - b.position || b.lastPosition - a.lastPosition);
    this.#startsAt = new Map(this.#inOrder.map(({ position }, index) => [position, index] as const).toReversed());
  }

  *[Symbol.iterator](): Iterator<Place> {
    yield* this.#inOrder;
  }

  /** By its code, or by its range. */
  find(name: string): Place | undefined {
    return this.#byName.get(name);
  }

  /** The fewest places that fill a range exactly; undefined where one of its ends is not known. */
  fill({ first, last }: NamedRange): Place[] | undefined {
    const whole = first === last ? this.#code(first) : this.find(`${first}-${last}`);
    if (whole) return [whole];
    const from = this.#code(first);
    // Ends of different letters that run backwards are a slip of the first letter.
    const to = [last, first.charAt(0) + last.slice(1)]
      .map((name) => this.#code(name))
      .find((one) => one && from && from.position <= one.position);
    return from && to && this.#between(from.position, to.lastPosition);
  }

  /** A code as notes write it: without a row of its own where it ends with placeholders. */
  #code(name: string): Place | undefined {
    return this.find(name) ?? this.find(withoutPlaceholders(name));
  }

  #between(low: number, high: number): Place[] {
    const filling: Place[] = [];
    for (let index = this.#startsAt.get(low) ?? 0; index < this.#inOrder.length; index += 1) {
      const one = this.#inOrder[index];
      if (!one || one.position > high) break;
      if (one.lastPosition <= high && one.position > (filling.at(-1)?.lastPosition ?? 0)) filling.push(one);
    }
    return filling;
  }
}

/** `M80` of `M80.XX`. */
function withoutPlaceholders(name: string): string {
  let end = name.length;
  while (name.charAt(end - 1) === 'X') end -= 1;
  if (end < name.length && name.charAt(end - 1) === '.') end -= 1;
  return name.slice(0, end);
}

const everyPlace = [placesOf('Diagnosis', 'code'), placesOf('IcdBlock', 'range'), placesOf('IcdChapter', 'range')];

function placesOf(label: PlaceLabel, name: 'code' | 'range') {
  const described = tabularProperties[label].map((property) => `n.${property} IS NOT NULL`).join(' OR ');
  return query(
    `MATCH (n:${label}) WHERE n.position IS NOT NULL
RETURN n.${name} AS name, '${label}' AS label, n.position AS position, n.lastPosition AS lastPosition, ${described} AS described`,
    place,
  );
}

/** @throws {GraphError} */
export async function readPlaces(graph: Reader): Promise<Places> {
  const places: Place[] = [];
  for (const one of everyPlace) places.push(...(await one.read(graph)));
  return new Places(places);
}
