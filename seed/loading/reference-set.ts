import type { ReferenceKey } from '../records/gate.ts';

/** A set of relationships by their type and ends. There may be millions, so no text is made for each. */
export class ReferenceSet {
  /** Most nodes have one relationship of a type, which needs no set of its own. */
  readonly #ends = new Map<ReferenceKey['type'], Map<string, string | Set<string>>>();

  add({ type, from, to }: ReferenceKey): void {
    const starts = this.#ends.get(type) ?? new Map<string, string | Set<string>>();
    this.#ends.set(type, starts);
    const ends = starts.get(from);
    if (ends === undefined) starts.set(from, to);
    else if (typeof ends !== 'string') ends.add(to);
    else if (ends !== to) starts.set(from, new Set([ends, to]));
  }

  has({ type, from, to }: ReferenceKey): boolean {
    const ends = this.#ends.get(type)?.get(from);
    return ends === to || (ends instanceof Set && ends.has(to));
  }

  /** Whether one of this type starts from the node. */
  hasFrom(type: ReferenceKey['type'], from: string): boolean {
    return this.#ends.get(type)?.has(from) ?? false;
  }
}
