import type { Families } from './family.ts';
import type { GrowingArray } from './growing-array.ts';
import type { Postings } from './postings.ts';

/** What a search index is made of: entries, their names, and the words of these. */
export interface IndexContent extends Postings {
  /** Of each entry, in the order of their ids. Codes are compact. */
  readonly ids: readonly string[];
  readonly systems: readonly (string | null)[];
  readonly codes: readonly (string | null)[];
  /** The entries that have a code, sorted by it. */
  readonly byCode: Uint32Array;
  readonly days: Readonly<Record<'lastStated' | 'lastCovered' | 'billableFrom' | 'billableTo', GrowingArray>>;
  /** The entries whose code is known to be deleted, without a date. */
  readonly deleted: ReadonlySet<number>;
  /** Times 1000. */
  readonly likelihoods: GrowingArray;
  readonly families: Families;
  /** The names of entry `e` are those from `firstNames[e]` up to `firstNames[e + 1]`. */
  readonly firstNames: GrowingArray;
  readonly entryOf: GrowingArray;
  readonly fieldOf: GrowingArray;
}
