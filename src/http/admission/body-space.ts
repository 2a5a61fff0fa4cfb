/**
 * The memory for request bodies: of those being received, of those waiting, and of operations that are running. One client
 * gets at most half of it.
 */
export class BodySpace {
  readonly #maxBytes: number;
  readonly #byClient = new Map<string, number>();
  #taken = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Takes space for a body. @returns a function that gives it back; undefined if there is not enough */
  take(client: string, bytes: number): (() => void) | undefined {
    const own = this.#byClient.get(client) ?? 0;
    if (this.#taken + bytes > this.#maxBytes || own + bytes > this.#maxBytes / 2) return undefined;
    this.#change(client, bytes);
    let isTaken = true;
    return () => {
      if (isTaken) this.#change(client, -bytes);
      isTaken = false;
    };
  }

  #change(client: string, bytes: number): void {
    const own = (this.#byClient.get(client) ?? 0) + bytes;
    this.#taken += bytes;
    if (own > 0) this.#byClient.set(client, own);
    else this.#byClient.delete(client);
  }
}
