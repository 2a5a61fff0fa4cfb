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
