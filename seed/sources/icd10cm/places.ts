import { z } from 'zod';
import type { NodeProperties } from '../../../src/graph/model/labels.ts';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import type { NodeRow } from '../../records/gate.ts';
import { nameOfRange } from './chapters.ts';
import type { NamedRange } from './named-range.ts';

/** The properties that hold the texts of the tabular list at a place. Only diagnoses have all of them. */
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
  /** Whether it has any of these texts. */
  described: z.boolean(),
});

/** A code, block or chapter of the graph, and the interval of the published order that it covers. */
export type Place = z.output<typeof place>;

/** All codes, blocks and chapters in the graph. */
export class Places {
  readonly #byName: ReadonlyMap<string, Place>;
  /** In published order; of places that begin at the same position, the largest comes first. */
  readonly #inOrder: readonly Place[];
  /** By position, the index in that order of the first place that begins there. */
  readonly #startsAt: ReadonlyMap<number, number>;

  constructor(places: readonly Place[]) {
    this.#byName = new Map(places.map((one) => [one.name, one]));
    this.#inOrder = places.toSorted((a, b) => a.position - b.position || b.lastPosition - a.lastPosition);
    this.#startsAt = new Map(this.#inOrder.map(({ position }, index) => [position, index] as const).toReversed());
  }

  *[Symbol.iterator](): Iterator<Place> {
    yield* this.#inOrder;
  }

  /** The place with this code or range. */
  find(name: string): Place | undefined {
    return this.#byName.get(name);
  }

  /** The fewest places that cover a range exactly; undefined if the graph lacks one of its ends. */
  fill({ first, last }: NamedRange): Place[] | undefined {
    const whole = first === last ? this.#code(first) : this.find(nameOfRange(`${first}-${last}`));
    if (whole) return [whole];
    const from = this.#code(first);
    // If the end comes before the start, the letter of the end is a typo for the letter of the start.
    const to = [last, first.charAt(0) + last.slice(1)]
      .map((name) => this.#code(name))
      .find((one) => one && from && from.position <= one.position);
    return from && to && this.#between(from.position, to.lastPosition);
  }

  /** The code that a note names. If it ends in placeholders and is not a code itself, it is the code without them. */
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

const placeRow = z.object({
  label: place.shape.label,
  properties: z.union([
    z.object({ code: z.string(), position: z.number(), lastPosition: z.number() }),
    z.object({ range: z.string(), position: z.number(), lastPosition: z.number() }),
  ]),
});

/** The places after these rows are written. */
export function placesAfter(places: Places, rows: Iterable<NodeRow>): Places {
  const after = new Map([...places].map((one) => [one.name, one]));
  for (const row of rows) {
    const { data } = placeRow.safeParse(row);
    if (!data) continue;
    const { position, lastPosition, ...names } = data.properties;
    const name = 'code' in names ? names.code : names.range;
    const described = after.get(name)?.described ?? false;
    after.set(name, { name, label: data.label, position, lastPosition, described });
  }
  return new Places([...after.values()]);
}

/** `M80` for `M80.XX`. */
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

/** The codes, blocks and chapters in the graph. @throws {GraphError} */
export async function readPlaces(graph: Reader): Promise<Places> {
  const places: Place[] = [];
  for (const one of everyPlace) places.push(...(await one.read(graph)));
  return new Places(places);
}
