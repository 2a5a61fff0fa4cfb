import {
  at,
  type Column,
  firstRankFrom,
  hasSurrogates,
  isComplete,
  rankOf,
  type Scalar,
} from '../../graph/lists/column.ts';
import type { List } from '../../graph/lists/lists.ts';
import { expressionOf } from '../../graph/lists/read-list.ts';
import { allKnown } from '../all-known.ts';
import type { Page, SortKey } from '../plan/page.ts';
import { printDegree } from '../print/print-relation.ts';
import { isOneStep } from './one-step.ts';

/** A sort key of a page. */
export interface RowKey {
  readonly column: Column;
  readonly descending: boolean;
}

/** The order of a page's rows, in the direction of reading. */
export interface RowOrder {
  readonly keys: readonly RowKey[];
  readonly backwards: boolean;
  /** The ends of the page, before and after its rows: a place for each key. */
  readonly behind: Places | undefined;
  readonly until: Places | undefined;
}

/** No order, and no ends. */
export const unordered: RowOrder = { keys: [], backwards: false, behind: undefined, until: undefined };

/** For each key the rank of a value, or a place between two ranks if no row has the value. */
export type Places = readonly number[];

/** The order of a page's rows; undefined if a column is not in memory, or no list can have it. */
export function rowOrder(list: List, { sort, backwards, behind, until }: Page): RowOrder | undefined {
  const keys = allKnown(sort.map((key) => rowKey(list, key)));
  if (!keys) return undefined;
  const [before, after] = [placesOf(keys, sort, behind), placesOf(keys, sort, until)];
  if ((behind && !before) || (until && !after)) return undefined;
  return { keys, backwards, behind: before, until: after };
}

function rowKey(list: List, { value, descending, nullable }: SortKey): RowKey | undefined {
  const expression = expressionOfKey(value);
  const column = expression === undefined ? undefined : list.column(expression);
  return column?.isOrdered && (nullable || isComplete(column)) ? { column, descending } : undefined;
}

function expressionOfKey(value: SortKey['value']): string | undefined {
  if (value.kind === 'property' && value.on === 'node')
    return `${expressionOf(value.property)}${value.list ? '[0]' : ''}`;
  return value.kind === 'count' && isOneStep(value.relation) ? printDegree('n', value) : undefined;
}

/** A cursor may have any values. Those of other types than the column's are left to the engine. */
function placesOf(
  keys: readonly RowKey[],
  sort: readonly SortKey[],
  values: readonly unknown[] | undefined,
): Places | undefined {
  if (!values) return undefined;
  return allKnown(keys.map(({ column }, index) => placeOf(column, values[index], sort[index]?.nullable ?? false)));
}

function placeOf(column: Column, given: unknown, nullable: boolean): number | undefined {
  if (given === null) return nullable ? column.values.length : undefined;
  const [first] = column.values;
  const value = typeof first === 'boolean' ? flagOf(given) : given;
  if (first === undefined || typeof value !== typeof first) return undefined;
  if (typeof value === 'string' && hasSurrogates(value)) return undefined;
  return rankOf(column, value) ?? firstRankFrom(column, value as Scalar) - 0.5;
}

/** Flags are compared as numbers. */
function flagOf(value: unknown): boolean | undefined {
  return value === 0 || value === 1 ? value === 1 : undefined;
}

/** Compares rows in the direction of reading. */
export function compareRows({ keys, backwards }: RowOrder, one: number, other: number): number {
  for (const { column, descending } of keys) {
    const order = compareRanks(column, descending, at(column.ranks, one), at(column.ranks, other));
    if (order !== 0) return backwards ? -order : order;
  }
  return 0;
}

/** Whether a row is between the ends of the page. */
export function isWithin(order: RowOrder, row: number): boolean {
  const { behind, until } = order;
  return !(behind && compareTo(order, row, behind) <= 0) && !(until && compareTo(order, row, until) >= 0);
}

function compareTo({ keys, backwards }: RowOrder, row: number, places: Places): number {
  for (const [index, { column, descending }] of keys.entries()) {
    const order = compareRanks(column, descending, at(column.ranks, row), places[index] ?? 0);
    if (order !== 0) return backwards ? -order : order;
  }
  return 0;
}

/** Missing values come last in both directions. */
function compareRanks({ values }: Column, descending: boolean, one: number, other: number): number {
  if (one === other) return 0;
  if (one === values.length) return 1;
  if (other === values.length) return -1;
  return one < other === descending ? 1 : -1;
}
