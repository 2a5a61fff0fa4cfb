import { type Comparison, isBranch, type Operator } from '../../graph/condition/condition.ts';
import {
  at,
  type Column,
  countBetween,
  firstRankFrom,
  hasSurrogates,
  rankOf,
  type Scalar,
} from '../../graph/lists/column.ts';
import type { List } from '../../graph/lists/lists.ts';
import { expressionOf } from '../../graph/lists/read-list.ts';
import { isFound, searchFor } from '../../graph/lists/texts.ts';
import { lowerBound } from '../../graph/order.ts';
import { allKnown } from '../all-known.ts';
import type { Predicate, PredicateAtom, RelatedNodes } from '../plan/predicate.ts';
import { printDegree } from '../print/print-relation.ts';
import { decideRelated, not } from './decide-related.ts';
import type { Decided } from './decided.ts';
import { markFound, markRanked, markTogether, type Ranked } from './marks.ts';
import type { Memory } from './memory.ts';
import { isOneStep } from './one-step.ts';

/** Whether the columns of a list alone can decide a predicate. */
export function isDecidable(predicate: Predicate): boolean {
  if (isBranch(predicate)) {
    return predicate.kind === 'not' ? isDecidable(predicate.of) : predicate.of.every(isDecidable);
  }
  switch (predicate.kind) {
    case 'compare':
    case 'missing':
      return !predicate.list;
    case 'subtree':
      return true;
    case 'count':
      return isOneStep(predicate.relation);
    case 'related':
      return isOneStep(predicate.relation) && predicate.quantifier !== 'every' && isAlways(predicate.of);
    case 'member':
      return false;
  }
}

function isAlways(predicate: Predicate): boolean {
  return predicate.kind === 'all' && predicate.of.length === 0;
}

/** What decides conditions in addition to a list. */
export type Deciding = Pick<Memory, 'spans' | 'links'>;

/**
 * Decides a predicate.
 * @returns undefined if that needs what is not in memory, or what no list can have
 */
export function decide(predicate: Predicate, list: List, deciding: Deciding): Decided | undefined {
  if (!isBranch(predicate)) return decideAtom(predicate as PredicateAtom, list, deciding);
  if (predicate.kind === 'not') {
    const of = decide(predicate.of, list, deciding);
    return of && not(of);
  }
  // All of them, so that their columns are read together.
  const decided = allKnown(predicate.of.map((one) => decide(one, list, deciding)));
  if (!decided) return undefined;
  const { kind } = predicate;
  return {
    test: (row) => (kind === 'all' ? decided.every(({ test }) => test(row)) : decided.some(({ test }) => test(row))),
    mark: () =>
      markTogether(
        kind,
        decided.map(({ mark }) => mark),
        list.length,
      ),
  };
}

function decideAtom(atom: PredicateAtom, list: List, deciding: Deciding): Decided | undefined {
  switch (atom.kind) {
    case 'compare':
      return decideComparison(atom, list);
    case 'missing': {
      if (atom.list) return undefined;
      const column = list.column(expressionOf(atom.property));
      return column && ranked(column, [[column.values.length, column.values.length + 1]]);
    }
    case 'subtree': {
      const [column, span] = [list.column(expressionOf(atom.position)), deciding.spans[atom.bounds]];
      if (!column || !span || typeof (column.values[0] ?? 0) !== 'number') return undefined;
      return ranked(column, [[firstRankFrom(column, span.low), rankAfter(column, span.high)]]);
    }
    case 'count': {
      if (!isOneStep(atom.relation)) return undefined;
      const column = list.column(printDegree('n', atom));
      return column && decideOrder(column, atom.operator, atom.value);
    }
    case 'related':
      return isDecidable(atom) ? decideExistence(atom, list) : decideRelatedNodes(atom, list, deciding);
    case 'member':
      return undefined;
  }
}

/** Whether there are related nodes, with no conditions on them. */
function decideExistence(atom: RelatedNodes, list: List): Decided | undefined {
  const column = list.column(printDegree('n', atom));
  return column && decideOrder(column, atom.quantifier === 'some' ? '>' : '=', 0);
}

function decideRelatedNodes(
  { relation, label, quantifier, of: on }: RelatedNodes,
  list: List,
  deciding: Deciding,
): Decided | undefined {
  const links = deciding.links(list, { relation, label });
  const of = links && decide(on, links.to, deciding);
  const back = links?.back();
  return links && back && of && decideRelated({ links, back, quantifier, of });
}

function decideComparison({ property, operator, value, list: isList }: Comparison, list: List): Decided | undefined {
  if (isList) return undefined;
  const column = list.column(expressionOf(property));
  if (operator !== 'contains' && operator !== 'startsWith') return column && decideOrder(column, operator, value);
  const texts = list.texts(expressionOf(property));
  if (!column || !texts || typeof value !== 'string') return undefined;
  if (value === '') return ranked(column, [[0, column.values.length]]);
  const search = searchFor(texts, value, operator === 'startsWith');
  return search && { test: (row) => isFound(search, row), mark: () => markFound(search, list.length), search };
}

/** Comparisons whose meaning depends on the engine are not decided: of different types, or of texts with surrogates. */
function decideOrder(column: Column, operator: Operator, value: unknown): Decided | undefined {
  if (value === null || value === undefined) return ranked(column, []);
  if (operator === '=' || operator === 'IN') {
    const ranks = (Array.isArray(value) ? value : [value]).map((one) => rankOf(column, one));
    const known = [...new Set(ranks.filter((rank) => rank !== undefined))].toSorted((one, other) => one - other);
    return ranked(
      column,
      known.map((rank) => [rank, rank + 1]),
    );
  }
  const [first] = column.values;
  if (first === undefined) return ranked(column, []);
  if (!isSortable(value) || typeof value !== typeof first) return undefined;
  if (operator === 'prefix') return ranked(column, [[firstRankFrom(column, value), rankAfterPrefix(column, value)]]);
  if (!column.isOrdered || (typeof value === 'string' && hasSurrogates(value))) return undefined;
  switch (operator) {
    case '<':
      return ranked(column, [[0, firstRankFrom(column, value)]]);
    case '<=':
      return ranked(column, [[0, rankAfter(column, value)]]);
    case '>':
      return ranked(column, [[rankAfter(column, value), column.values.length]]);
    case '>=':
      return ranked(column, [[firstRankFrom(column, value), column.values.length]]);
    default:
      return undefined;
  }
}

function isSortable(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** The first rank whose value is greater. */
function rankAfter(column: Column, value: Scalar): number {
  const rank = firstRankFrom(column, value);
  return column.values[rank] === value ? rank + 1 : rank;
}

/** The first rank whose value is greater than all that begin with a text. */
function rankAfterPrefix({ values }: Column, prefix: string | number): number {
  const text = String(prefix);
  return lowerBound(values.length, (rank) => {
    const value = String(values[rank]);
    return value < text || value.startsWith(text);
  });
}

function ranked(column: Column, given: readonly (readonly [number, number])[]): Decided {
  const ranges = given.filter(([from, to]) => from < to);
  const count = ranges.reduce((sum, [from, to]) => sum + countBetween(column, from, to), 0);
  const found = { column, ranges, count };
  return { test: testOf(column, ranges), mark: () => markRanked(found), ranked: found };
}

function testOf({ ranks }: Column, ranges: Ranked['ranges']): Decided['test'] {
  const [[from, to] = [0, 0], ...others] = ranges;
  if (others.length === 0) return (row) => at(ranks, row) >= from && at(ranks, row) < to;
  const all = new Set(
    ranges.flatMap(([first, last]) => Array.from({ length: last - first }, (_, index) => first + index)),
  );
  return (row) => all.has(at(ranks, row));
}
