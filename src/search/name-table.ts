import type { Steps } from '../turns.ts';

/** How well names match one term: reused from term to term, because the arrays are long. */
export class NameTable {
  readonly #quality: Float32Array;
  readonly #share: Float32Array;
  readonly #touched: Uint32Array;
  #count = 0;

  constructor(names: number) {
    this.#quality = new Float32Array(names);
    this.#share = new Float32Array(names);
    this.#touched = new Uint32Array(names);
  }

  /** How many names match. */
  get count(): number {
    return this.#count;
  }

  /** If a name matches several times, the best match counts. */
  add(name: number, quality: number, share: number): void {
    const known = this.#quality[name] ?? 0;
    if (known === 0) this.#touched[this.#count++] = name;
    if (quality * (1 + share) <= known * (1 + (this.#share[name] ?? 0))) return;
    this.#quality[name] = quality;
    this.#share[name] = share;
  }

  /** Whether a name matches. */
  has(name: number): boolean {
    return (this.#quality[name] ?? 0) > 0;
  }

  /** Adds to what a name already matches. */
  increase(name: number, quality: number, share: number): void {
    if (!this.has(name)) {
      this.#touched[this.#count++] = name;
      this.#share[name] = 0;
    }
    this.#quality[name] = (this.#quality[name] ?? 0) + quality;
    this.#share[name] = (this.#share[name] ?? 0) + share;
  }

  *each(visit: (name: number, quality: number, share: number) => void): Steps<void> {
    for (let at = 0; at < this.#count; at++) {
      if (at % 256 === 0) yield;
      const name = this.#touched[at] ?? 0;
      visit(name, this.#quality[name] ?? 0, this.#share[name] ?? 0);
    }
  }

  clear(): void {
    for (let at = 0; at < this.#count; at++) this.#quality[this.#touched[at] ?? 0] = 0;
    this.#count = 0;
  }
}
