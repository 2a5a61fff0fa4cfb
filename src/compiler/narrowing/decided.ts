import type { Search } from '../../graph/lists/texts.ts';
import type { Steps } from '../../turns.ts';
import type { Marks, Ranked } from './marks.ts';

/** A predicate that lists can decide. */
export interface Decided {
  readonly test: (row: number) => boolean;
  /** The same for all rows. */
  readonly mark: () => Steps<Marks>;
  /** The ranks of a column that meet it, if it is a comparison. */
  readonly ranked?: Ranked | undefined;
  /** The search that finds the rows that meet it, if it searches through texts. */
  readonly search?: Search | undefined;
  /** The rows that meet it in ascending order, and about how many there are, if a few related rows lead to them. */
  readonly linked?: { readonly count: number; readonly rows: () => Uint32Array } | undefined;
}
