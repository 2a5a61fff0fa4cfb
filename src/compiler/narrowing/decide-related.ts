import { at } from '../../graph/lists/column.ts';
import { countLinks, linkedRows } from '../../graph/lists/links.ts';
import type { KnownLinks } from '../../graph/lists/lists.ts';
import type { Steps } from '../../turns.ts';
import type { Quantifier } from '../plan/predicate.ts';
import type { Decided } from './decided.ts';
import { type Marks, markOthers } from './marks.ts';

/** Up to this many rows are collected from related rows, in place of going through the list. */
const mostRows = 20_000;

/** How many rows are handled before the computation may pause. */
const batch = 1_024;

/** A condition on related rows. */
export interface RelatedRows {
  /** From the rows to the related ones, and back. */
  readonly links: KnownLinks;
  readonly back: KnownLinks;
  readonly quantifier: Quantifier;
  /** What the related rows must meet. */
  readonly of: Decided;
}

export function decideRelated({ links, back, quantifier, of }: RelatedRows): Decided {
  if (quantifier === 'every') return not(some(links, back, not(of)));
  const found = some(links, back, of);
  return quantifier === 'some' ? found : not(found);
}

export function not(of: Decided): Decided {
  return { test: (row) => !of.test(row), mark: () => markOthers(of.mark()) };
}

function some(links: KnownLinks, back: KnownLinks, of: Decided): Decided {
  // A row may be related to many, and their conditions may be on related rows in turn.
  const holds = of.ranked ? of.test : testedOnce(of.test, links.to.length);
  return {
    test: (row) => linkedRows(links, row).some(holds),
    mark: () => markLinked(links, of.mark),
    linked: linkedOf(back, of),
  };
}

/** A test that remembers its results for the rows of a list. */
function testedOnce(test: Decided['test'], length: number): Decided['test'] {
  let results: Uint8Array | undefined;
  return (row) => {
    results ??= new Uint8Array(length);
    results[row] ||= test(row) ? 2 : 1;
    return results[row] === 2;
  };
}

function* markLinked({ starts, rows }: KnownLinks, markRelated: Decided['mark']): Steps<Marks> {
  const related = yield* markRelated();
  const marks = new Uint8Array(starts.length - 1);
  for (let row = 0; row < marks.length; row += 1) {
    if (row % batch === 0) yield;
    for (let place = at(starts, row); place < at(starts, row + 1) && marks[row] === 0; place += 1) {
      marks[row] = related[at(rows, place)] as number;
    }
  }
  return marks;
}

/** The rows that related rows lead to, if these are few. */
function linkedOf(back: KnownLinks, { ranked }: Decided): Decided['linked'] {
  if (!ranked || ranked.count > mostRows) return undefined;
  const { column, ranges } = ranked;
  const related = ranges.map(([from, to]) => column.rows.subarray(at(column.starts, from), at(column.starts, to)));
  let count = 0;
  for (const rows of related) for (const row of rows) count += countLinks(back, row);
  if (count > mostRows) return undefined;
  return { count, rows: () => distinct(back, related) };
}

/** In ascending order. */
function distinct(back: KnownLinks, related: readonly Uint32Array[]): Uint32Array {
  const [first, ...others] = related;
  if (first?.length === 1 && others.length === 0 && back.isSimple) return linkedRows(back, at(first, 0));
  const found = new Set<number>();
  for (const rows of related) {
    for (const row of rows) for (const one of linkedRows(back, row)) found.add(one);
  }
  return Uint32Array.from(found).sort();
}
