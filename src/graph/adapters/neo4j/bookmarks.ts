/**
 * What a server must have before it answers: the own writes, and the graph release that was named last. A server that
 * lags behind waits until it has them.
 */
export class Bookmarks {
  #current: readonly string[] = [];
  #seen: string | undefined;

  get current(): string[] {
    return [...this.#current];
  }

  /** Adds those of a transaction in place of those that it began with. */
  advance(before: readonly string[], after: readonly string[]): void {
    this.#current = [...new Set([...this.#current.filter((one) => !before.includes(one)), ...after])];
  }

  /** The same for a read that showed this state, if it is another one than that of the last such read. */
  see(state: string, before: readonly string[], after: readonly string[]): void {
    if (state === this.#seen) return;
    this.#seen = state;
    this.advance(before, after);
  }

  /** Forgets them: the database no longer has those transactions. */
  forget(): void {
    this.#current = [];
  }
}
