import type { TextField } from './entry.ts';
import type { MatchKind } from './search-index.ts';

/** Why an entry matches a word. */
export interface Explanation {
  /** The word or words of the search. */
  readonly asked: string;
  /** The matching word or words of the entry, or its code. */
  readonly found: string;
  readonly kind: MatchKind;
  /** `HEADER`: a name of a header above the code. */
  readonly field: TextField | 'CODE' | 'HEADER';
}
