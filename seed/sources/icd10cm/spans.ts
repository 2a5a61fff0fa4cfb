import { type Block, rangesAround } from './chapters.ts';
import type { Placed } from './published-order.ts';

/** The interval of the published order that each place of the hierarchy covers. */
export class Spans {
  readonly #spans = new Map<string, { position: number; lastPosition: number }>();

  /** Extends a place to a position. Positions must come in ascending order. */
  extend(place: string, position: number): void {
    const span = this.#spans.get(place);
    if (span) span.lastPosition = position;
    else this.#spans.set(place, { position, lastPosition: position });
  }

  /** The interval of a place; undefined if it has no codes. */
  of(place: string): { readonly position: number; readonly lastPosition: number } | undefined {
    return this.#spans.get(place);
  }
}

/** The intervals of codes in published order, and of the codes, blocks and chapters above them. */
export function findSpans(
  codes: readonly Placed[],
  parents: ReadonlyMap<string, string | undefined>,
  blocks: ReadonlyMap<string, Block>,
): Spans {
  const spans = new Spans();
  for (const { code, position } of codes) {
    for (let place: string | undefined = code; place; place = parents.get(place)) spans.extend(place, position);
    for (const range of rangesAround(blocks.get(code))) spans.extend(range, position);
  }
  return spans;
}
