import { assert, constantFrom, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPaths, type Terrain } from '../../src/questions/paths/best-paths.ts';
import type { Link } from '../../src/questions/paths/surroundings.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const link = record({ from: constantFrom(...names), to: constantFrom(...names), type: constantFrom('R', 'S') })
  .filter(({ from, to }) => from !== to)
  .map((one): Link => ({ ...one, statements: 1 }));
const links = uniqueArray(link, { maxLength: 20, selector: ({ from, to, type }) => `${from} ${to} ${type}` });

/** The later the letter, the dearer the node; `f` must not be passed. */
function terrainOf(all: readonly Link[]): Terrain {
  return {
    linksOf: (id) => all.filter(({ from, to }) => id === from || id === to),
    costOfNode: (id) => (id === 'f' ? Number.POSITIVE_INFINITY : names.indexOf(id)),
    costOfLink: ({ type }) => (type === 'R' ? 0 : 0.5),
  };
}

/** The costs of all ways of that length, found by trying everything. */
function costsOfAll(terrain: Terrain, node: string, to: string, length: number, passed: readonly string[]): number[] {
  return terrain.linksOf(node).flatMap((one) => {
    const next = one.from === node ? one.to : one.from;
    const cost = terrain.costOfLink(one) + (next === to ? 0 : terrain.costOfNode(next));
    if (passed.includes(next) || cost === Number.POSITIVE_INFINITY) return [];
    if (length === 1) return next === to ? [cost] : [];
    if (next === to) return [];
    return costsOfAll(terrain, next, to, length - 1, [...passed, next]).map((rest) => cost + rest);
  });
}

describe('the best paths', () => {
  it('are the cheapest of all that there are, in order', () => {
    assert(
      property(links, constantFrom(1, 2, 3, 4), constantFrom(1, 3, 100), (all, length, count) => {
        const terrain = terrainOf(all);
        const found = bestPaths(terrain, 'a', 'b', length, count);
        const expected = costsOfAll(terrain, 'a', 'b', length, ['a']).toSorted((one, other) => one - other);
        expect(found.map(({ cost }) => cost)).toEqual(expected.slice(0, count));
        for (const { nodes } of found) expect(new Set(nodes).size).toBe(length + 1);
      }),
      { numRuns: 1_000 },
    );
  });

  it('come in the same order whatever the order of the links', () => {
    assert(
      property(links, (all) => {
        const ways = (given: readonly Link[]) => bestPaths(terrainOf(given), 'a', 'b', 3, 4);
        expect(ways(all.toReversed())).toEqual(ways(all));
      }),
    );
  });
});
