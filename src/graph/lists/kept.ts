import { GraphError } from '../port.ts';

/** How often something that takes long to read must be asked for before it is read. */
export const often = 32;

/** When to read something. */
export interface Reading {
  /** How often it must have been asked for (default: 1). */
  readonly asks?: number;
  /** The share of the room that must be free (default: any). */
  readonly room?: number;
}

/**
 * Values that are read in the background when they are asked for, one after the other, and kept as long as there is room.
 */
export class Kept<Value extends { readonly bytes: number }> {
  /** Undefined for what has no room, or cannot be kept. */
  readonly #values = new Map<string, Value | undefined>();
  readonly #wanted = new Set<string>();
  readonly #asks = new Map<string, number>();
  #reading: Promise<void> = Promise.resolve();
  readonly #room: number;
  #free: number;
  #ended = false;

  constructor(maxBytes: number) {
    this.#room = maxBytes;
    this.#free = maxBytes;
  }

  /** What is kept for a key. */
  known(key: string): Value | undefined {
    return this.#values.get(key);
  }

  /** The same. Unless it is known, it is read after everything else that was asked for. */
  get(key: string, read: () => Promise<Value | undefined>, { asks = 1, room = 0 }: Reading = {}): Value | undefined {
    const isUnknown = !this.#values.has(key) && !this.#wanted.has(key);
    if (isUnknown && this.#free > 0 && this.#free >= room * this.#room && this.#isAsked(key, asks)) {
      this.#wanted.add(key);
      this.#reading = this.#reading.then(() => this.#read(key, read)).finally(() => this.#wanted.delete(key));
    }
    return this.#values.get(key);
  }

  /** Stops reading. */
  end(): void {
    this.#ended = true;
  }

  async settled(): Promise<void> {
    for (let reading: unknown; reading !== this.#reading; ) {
      reading = this.#reading;
      await reading;
    }
  }

  #isAsked(key: string, asks: number): boolean {
    const before = this.#asks.get(key) ?? 0;
    if (before + 1 < asks) this.#asks.set(key, before + 1);
    return before + 1 >= asks;
  }

  async #read(key: string, read: () => Promise<Value | undefined>): Promise<void> {
    if (this.#ended) return;
    try {
      const value = await read();
      const fits = value && value.bytes <= this.#free;
      if (fits) this.#free -= value.bytes;
      this.#values.set(key, fits ? value : undefined);
    } catch (error) {
      // If only the engine failed, the next operation asks again.
      if (error instanceof GraphError) return;
      this.#values.set(key, undefined);
      process.emitWarning(error instanceof Error ? error : String(error));
    }
  }
}
