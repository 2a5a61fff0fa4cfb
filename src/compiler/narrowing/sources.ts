import { at } from '../../graph/lists/column.ts';
import type { List } from '../../graph/lists/lists.ts';
import { mostFound, rowsFound, type Search } from '../../graph/lists/texts.ts';
import type { Page } from '../plan/page.ts';
import { inBatches } from './batches.ts';
import type { Decided } from './decided.ts';
import type { Ranked } from './marks.ts';
import type { RowOrder } from './row-order.ts';
import { lengthOf, type Walk, walked, walkOf } from './walk.ts';

/** Rows that may meet the conditions of a list. */
export interface RowSource {
  readonly rows: () => Iterable<ArrayLike<number>>;
  /** Whether they come in the order of the page, so that the first ones are enough. */
  readonly isSorted: boolean;
  /** The conditions that the rows have yet to meet. */
  readonly rest: readonly Decided[];
  /** About how many rows there are to go through. */
  readonly expected: number;
}

/** What the rows are for. */
interface Wanted {
  /** Undefined if they are only counted or collected. */
  readonly page: Page | undefined;
  readonly order: RowOrder;
  /** Whether all rows that meet the conditions are needed, not only those of the page. */
  readonly needsAll: boolean;
}

/** A list with fewer rows than this needs no better way to its page. */
const fewRows = 500;

/** How many times faster a search goes through texts than checking each of them. */
const searchSpeed = 16;

const rangeBatch = 2_048;

/**
 * Where to look for the rows of a page, with the least work.
 * @param natural the list's natural order
 */
export function chooseSource(
  list: List,
  natural: readonly string[],
  conditions: readonly Decided[],
  { page, order, needsAll }: Wanted,
): RowSource {
  const narrowest = conditions.filter(isRanked).toSorted((one, other) => one.ranked.count - other.ranked.count)[0];
  const linked = conditions.filter(isLinked).toSorted((one, other) => one.linked.count - other.linked.count)[0];
  const walk = page && sortedWalk(order, page, natural, conditions, needsAll);
  const steps = walk ? lengthOf(walk.walk) : list.length;
  if (walk && walk.rest.length === 0) return { ...walk.source, expected: needsAll ? steps : (page.size ?? steps) };
  if (linked && (!narrowest || linked.linked.count < narrowest.ranked.count)) {
    return atLinks(linked, conditions, page !== undefined && isNaturalOrder(page, natural));
  }
  const search = rarest(conditions.filter(isSearch));
  const otherwise = search ? mostFound(search.search) : steps;
  if (narrowest && (narrowest.ranked.count <= fewRows || narrowest.ranked.count < otherwise / searchSpeed)) {
    return inRanges(narrowest, conditions);
  }
  if (search) return bySearch(search, conditions, page !== undefined && isNaturalOrder(page, natural));
  if (walk) return walk.source;
  return narrowest ? inRanges(narrowest, conditions) : everyRow(list, conditions);
}

type RankedCondition = Decided & { readonly ranked: Ranked };

function isRanked(one: Decided): one is RankedCondition {
  return one.ranked !== undefined;
}

type LinkedCondition = Decided & { readonly linked: NonNullable<Decided['linked']> };

function isLinked(one: Decided): one is LinkedCondition {
  return one.linked !== undefined;
}

type SearchCondition = Decided & { readonly search: Search };

function isSearch(one: Decided): one is SearchCondition {
  return one.search !== undefined;
}

function rarest(searches: readonly SearchCondition[]): SearchCondition | undefined {
  return searches.toSorted((one, other) => mostFound(one.search) - mostFound(other.search))[0];
}

function without(conditions: readonly Decided[], one: Decided): readonly Decided[] {
  return conditions.filter((other) => other !== one);
}

/** A walk in the order of the page, if only its first key differs from the natural order. */
function sortedWalk(
  order: RowOrder,
  { sort }: Page,
  natural: readonly string[],
  conditions: readonly Decided[],
  needsAll: boolean,
): { readonly walk: Walk; readonly source: RowSource; readonly rest: readonly Decided[] } | undefined {
  const [first, ...others] = sort;
  const names = others.map(({ value, descending }) => (value.kind === 'property' && !descending ? value.property : ''));
  const named = first?.value.kind === 'property' ? first.value.property : undefined;
  const left = natural.filter((name) => name !== named);
  if (names.join() !== left.join()) return undefined;
  const own = conditions.find(
    (one) => isRanked(one) && one.ranked.column === order.keys[0]?.column && one.ranked.ranges.length <= 1,
  );
  const ends = needsAll ? { ...order, behind: undefined, until: undefined } : order;
  const walk = walkOf(ends, own?.ranked);
  if (!walk) return undefined;
  const rest = own ? without(conditions, own) : conditions;
  return { walk, rest, source: { rows: () => walked(walk), isSorted: true, rest, expected: lengthOf(walk) } };
}

/** Whether the rows of a page come in the order of the list. */
export function isNaturalOrder({ sort, backwards }: Page, natural: readonly string[]): boolean {
  const names = sort.map(({ value, descending }) => (value.kind === 'property' && !descending ? value.property : ''));
  return !backwards && names.join() === natural.join();
}

function inRanges(narrowest: RankedCondition, conditions: readonly Decided[]): RowSource {
  const { column, ranges, count } = narrowest.ranked;
  const rest = without(conditions, narrowest);
  return { rows: () => rowsInRanges(column, ranges), isSorted: false, rest, expected: count };
}

function* rowsInRanges({ rows, starts }: Ranked['column'], ranges: Ranked['ranges']): Generator<Uint32Array> {
  for (const [from, to] of ranges) {
    yield* inBatches(rows.subarray(at(starts, from), at(starts, to)), rangeBatch);
  }
}

function atLinks(one: LinkedCondition, conditions: readonly Decided[], isSorted: boolean): RowSource {
  const { count, rows } = one.linked;
  return { rows: () => inBatches(rows()), isSorted, rest: without(conditions, one), expected: count };
}

function bySearch(one: SearchCondition, conditions: readonly Decided[], isSorted: boolean): RowSource {
  const { search } = one;
  const rest = without(conditions, one);
  return { rows: () => rowsFound(search), isSorted, rest, expected: mostFound(search) };
}

function everyRow(list: List, conditions: readonly Decided[]): RowSource {
  const { ids } = list;
  return {
    rows: () => rowsInRanges(ids, [[0, ids.values.length + 1]]),
    isSorted: false,
    rest: conditions,
    expected: list.length,
  };
}
