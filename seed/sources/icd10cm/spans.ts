/** Which part of the published order each place of the hierarchy takes up. */
export class Spans {
  readonly #spans = new Map<string, { position: number; lastPosition: number }>();

  /** Positions come in ascending order. */
  extend(place: string, position: number): void {
    const span = this.#spans.get(place);
    if (span) span.lastPosition = position;
    else this.#spans.set(place, { position, lastPosition: position });
  }

  /** Undefined for a place without codes. */
  of(place: string): { readonly position: number; readonly lastPosition: number } | undefined {
    return this.#spans.get(place);
  }
}
