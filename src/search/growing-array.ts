/** A growing list of whole numbers below 2^32, at four bytes each. */
export class GrowingArray {
  #values: Uint32Array = new Uint32Array(1024);
  length = 0;

  /** The list with these values. */
  static of(values: Uint32Array): GrowingArray {
    const list = new GrowingArray();
    list.#values = values;
    list.length = values.length;
    return list;
  }

  /** The values so far. */
  get values(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const longer = new Uint32Array(Math.max(1024, this.length * 2));
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  scale(index: number, factor: number): void {
    this.#values[index] = Math.round(this.at(index) * factor);
  }
}
