import { assert, constantFrom, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPaths, type CostGraph } from '../../src/questions/paths/best-paths.ts';
import type { Relationship } from '../../src/questions/paths/neighborhood.ts';
import { atOnce } from '../../src/turns.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const relationship = record({
  from: constantFrom(...names),
  to: constantFrom(...names),
  type: constantFrom('INDICATED_FOR', 'CHILD_OF'),
})
  .filter(({ from, to }) => from !== to)
  .map((one): Relationship => ({ ...one, assertions: 1 }));
const relationships = uniqueArray(relationship, {
  maxLength: 20,
  selector: ({ from, to, type }) => `${from} ${to} ${type}`,
});

/** The later the letter, the more expensive the node; no path may pass `f`. */
function graphOf(all: readonly Relationship[]): CostGraph {
  return {
    relationshipsOf: (id) => all.filter(({ from, to }) => id === from || id === to),
    costOfNode: (id) => (id === 'f' ? Number.POSITIVE_INFINITY : names.indexOf(id)),
    costOfRelationship: ({ type }) => (type === 'INDICATED_FOR' ? 0 : 0.5),
  };
}

/** The costs of all paths of that length, by brute force. */
function costsOfAll(graph: CostGraph, node: string, to: string, length: number, passed: readonly string[]): number[] {
  return graph.relationshipsOf(node).flatMap((one) => {
    const next = one.from === node ? one.to : one.from;
    const cost = graph.costOfRelationship(one) + (next === to ? 0 : graph.costOfNode(next));
    if (passed.includes(next) || cost === Number.POSITIVE_INFINITY) return [];
    if (length === 1) return next === to ? [cost] : [];
    if (next === to) return [];
    return costsOfAll(graph, next, to, length - 1, [...passed, next]).map((rest) => cost + rest);
  });
}

describe('the best paths', () => {
  it('are the cheapest of all paths, in order', () => {
    assert(
      property(relationships, constantFrom(1, 2, 3, 4), constantFrom(1, 3, 100), (all, length, count) => {
        const graph = graphOf(all);
        const found = atOnce(bestPaths(graph, 'a', 'b', length, count));
        const expected = costsOfAll(graph, 'a', 'b', length, ['a']).toSorted((one, other) => one - other);
        expect(found.map(({ cost }) => cost)).toEqual(expected.slice(0, count));
        for (const { nodes } of found) expect(new Set(nodes).size).toBe(length + 1);
      }),
      { numRuns: 1_000 },
    );
  });

  it('come in the same order for any order of relationships', () => {
    assert(
      property(relationships, (all) => {
        const ways = (given: readonly Relationship[]) => atOnce(bestPaths(graphOf(given), 'a', 'b', 3, 4));
        expect(ways(all.toReversed())).toEqual(ways(all));
      }),
    );
  });
});
