import { describe, expect, it } from 'vitest';
import { linkValueAt } from '../../src/graph/lists/link-values.ts';
import { countLinks, linkedRows, numbersOfLinks } from '../../src/graph/lists/links.ts';
import { createLists, type KnownLinks, type List } from '../../src/graph/lists/lists.ts';
import { forwardTo } from '../support/graph.ts';
import { graphForEachTest } from '../support/test-graph.ts';

const { graph } = graphForEachTest((empty) => write(empty, ...nodes, ...relationships));

const nodes = [
  ...['a', 'b', 'c'].map((name) => `CREATE (:Medcode:Payer {id: 'PAYER:${name}'})`),
  ...['x', 'y', 'z'].map((name) => `CREATE (:Medcode:Specialty {id: 'SPECIALTY:${name}'})`),
];

const relationships = [
  ['a', 'z', "roles: ['one']"],
  ['a', 'x', "roles: ['one', 'two'], level: 2"],
  ['c', 'x', "roles: ['one']"],
].map(
  ([from, to, properties]) =>
    `MATCH (p:Payer {id: 'PAYER:${from}'}), (s:Specialty {id: 'SPECIALTY:${to}'}) CREATE (p)-[:PAYS {${properties}}]->(s)`,
);

function write(target: typeof graph, ...texts: readonly string[]): Promise<void> {
  return target.write(texts.map((text) => ({ text, parameters: {} })));
}

type Ask = (payers: List, specialties: List) => KnownLinks | undefined;
const forth: Ask = (payers, specialties) => payers.links('PAYS', 'OUT', specialties, false);
const back: Ask = (payers, specialties) => specialties.links('PAYS', 'IN', payers, false);

/** The links when they are in memory. */
async function known(
  ask: Ask,
  values: readonly string[] = [],
  asks = 1,
  from = graph,
): Promise<KnownLinks | undefined> {
  const lists = createLists(from, 10_000_000, asks);
  let links: KnownLinks | undefined;
  for (let round = 0; round < 4; round += 1) {
    const release = lists.at(await graph.release());
    const [payers, specialties] = [release.list('Payer', ['id']), release.list('Specialty', ['id'])];
    links = payers && specialties && ask(payers, specialties);
    for (const value of values) links?.values(value);
    await lists.settled();
  }
  return links;
}

function rowsOf(links: KnownLinks | undefined): readonly (readonly number[])[] {
  if (!links) throw new Error('The links must be in memory.');
  return [0, 1, 2].map((row) => [...linkedRows(links, row)]);
}

describe('links', () => {
  it('lead to the rows of another list in their order, in both directions', async () => {
    const [out, turned] = [await known(forth), await known(back)];
    expect(rowsOf(out)).toEqual([[0, 2], [], [0]]);
    expect(rowsOf(turned)).toEqual([[0, 2], [], [0]]);
    expect(rowsOf(turned?.back())).toEqual(rowsOf(out));
    expect([0, 1, 2].map((row) => out && countLinks(out, row))).toEqual([2, 0, 1]);
    expect(out?.to.label).toBe('Specialty');
    expect(turned?.to.label).toBe('Payer');
  });

  it('have the values of properties, from either end', async () => {
    const expressions = ['r.roles', 'r.level'];
    for (const ask of [forth, back]) {
      const links = await known(ask, expressions);
      const values = (row: number, related: number) =>
        expressions.map((one) => {
          const all = links?.values(one);
          const [number = -1] = links ? numbersOfLinks(links, row, [related]) : [];
          return all && linkValueAt(all, number);
        });
      expect(values(0, 0)).toEqual([['one', 'two'], 2]);
      expect(ask === forth ? values(0, 2) : values(2, 0)).toEqual([['one'], null]);
      expect(ask === forth ? values(2, 0) : values(0, 2)).toEqual([['one'], null]);
      expect(expressions.map((one) => links?.values(one)?.isComplete)).toEqual([true, false]);
    }
  });

  it('have no values where two nodes have several relationships', async () => {
    await write(graph, relationships[0] ?? '');
    const links = await known(forth, ['r.roles']);
    expect(rowsOf(links)).toEqual([[0, 2, 2], [], [0]]);
    expect(links?.isSimple).toBe(false);
    expect(links?.values('r.roles')).toBeUndefined();
  });

  it('are not read unless they are asked for often', async () => {
    expect(await known(forth, [], 4)).toBeUndefined();
    expect(await known(forth, [], 3)).toBeUndefined();
    expect(await known(forth, [], 2)).toBeDefined();
  });

  it('are read at once if they are urgent', async () => {
    expect(await known((payers, specialties) => payers.links('PAYS', 'OUT', specialties, true), [], 4)).toBeDefined();
  });

  it('are read whole, however many there are', async () => {
    await write(
      graph,
      "UNWIND range(1, 9000) AS i CREATE (:Medcode:Specialty {id: 'SPECIALTY:y' + toString(10000 + i)})",
      `MATCH (p:Payer {id: 'PAYER:b'}), (s:Specialty) WHERE s.id STARTS WITH 'SPECIALTY:y1' CREATE (p)-[:PAYS]->(s)`,
    );
    const links = await known(forth);
    const expected = Array.from({ length: 9_000 }, (_, index) => index + 2);
    expect(links && [...linkedRows(links, 1)]).toEqual(expected);
    expect(links && [...linkedRows(links, 0)]).toEqual([0, 9_002]);
  });

  it('are read a few thousand at once, even if some nodes have many', async () => {
    await write(
      graph,
      "UNWIND range(10, 49) AS i CREATE (:Medcode:Payer {id: 'PAYER:d' + toString(i)})",
      "UNWIND range(1001, 2000) AS i CREATE (:Medcode:Specialty {id: 'SPECIALTY:y' + toString(i)})",
      `MATCH (p:Payer), (s:Specialty) WHERE p.id STARTS WITH 'PAYER:d' AND s.id STARTS WITH 'SPECIALTY:y'
CREATE (p)-[:PAYS {roles: ['one']}]->(s)`,
    );
    const sizes: number[] = [];
    const watched = forwardTo(() => graph, {
      async read(statement) {
        const rows = await graph.read(statement);
        sizes.push(JSON.stringify(rows).match(/SPECIALTY:/g)?.length ?? 0);
        return rows;
      },
    });
    const links = await known(forth, ['r.roles'], 1, watched);
    expect(links && [3, 42].map((row) => countLinks(links, row))).toEqual([1_001, 1_001]);
    expect(links?.values('r.roles')?.isComplete).toBe(true);
    // The relationships, and then their values.
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(2 * 40_000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4_100);
  });
});
