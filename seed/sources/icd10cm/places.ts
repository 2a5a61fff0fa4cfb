import { z } from 'zod';
import type { Label } from '../../../src/graph/model/labels.ts';
import type { Reader } from '../../../src/graph/port.ts';
import type { NamedRange } from './named-range.ts';

const place = z.object({
  name: z.string(),
  label: z.enum(['Diagnosis', 'IcdBlock', 'IcdChapter']),
  position: z.number(),
  lastPosition: z.number(),
  /** Whether the tabular list has said something of it that is kept on it. */
  described: z.boolean(),
});

/** A code, block or chapter of the graph, and the part of the published order that it takes up. */
export type Place = z.output<typeof place>;

/** The properties of a place that hold what the tabular list says of it. */
export const describing = ['inclusionTerms', 'includes', 'notes', 'seventhCharacters'] as const;

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

const text = (label: Label, name: string) => `MATCH (n:${label}) WHERE n.position IS NOT NULL
RETURN n.${name} AS name, '${label}' AS label, n.position AS position, n.lastPosition AS lastPosition,
  ${describing.map((one) => `n.${one} IS NOT NULL`).join(' OR ')} AS described`;

/** @throws {GraphError} */
export async function readPlaces(graph: Reader): Promise<Places> {
  const places: Place[] = [];
  for (const [label, name] of [
    ['Diagnosis', 'code'],
    ['IcdBlock', 'range'],
    ['IcdChapter', 'range'],
  ] as const) {
    const rows = await graph.read({ text: text(label, name), parameters: {} });
    places.push(...rows.map((row) => place.parse(row)));
  }
  return new Places(places);
}
