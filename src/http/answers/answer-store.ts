import { LRUCache } from 'lru-cache';
import { bytesOf, type KeptAnswer } from './kept-answer.ts';

/** No answer takes more than this share of the store. */
const largestShare = 1 / 16;

/**
 * The answers of one state of the graph, by the keys of their requests. When the store is full, those that have not been
 * asked for the longest are dropped; when the state has changed, all of them.
 */
export class AnswerStore {
  readonly #answers: LRUCache<string, KeptAnswer>;
  #state = '';

  /** `maxBytes` must be positive. */
  constructor(maxBytes: number) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.max(1, Math.floor(maxBytes * largestShare)),
      sizeCalculation: bytesOf,
    });
  }

  /** The answer that was kept in the same state; undefined if there is none. */
  find(key: string, state: string): KeptAnswer | undefined {
    if (state !== this.#state) {
      this.#answers.clear();
      this.#state = state;
    }
    return this.#answers.get(key);
  }

  /** Keeps an answer, in place of another one with the key. Nothing is kept of a state that is over. */
  keep(key: string, state: string, answer: KeptAnswer): void {
    if (state === this.#state) this.#answers.set(key, answer);
  }
}
