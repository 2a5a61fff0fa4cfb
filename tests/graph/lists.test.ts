import { describe, expect, it } from 'vitest';
import { createLists, type List } from '../../src/graph/lists/lists.ts';
import { rowsFound, searchFor } from '../../src/graph/lists/texts.ts';
import type { Graph } from '../../src/graph/port.ts';
import { forwardTo } from '../support/graph.ts';
import { graphForEachTest } from '../support/test-graph.ts';

const payers = ['b', 'a', 'c'].map(
  (name) => `CREATE (:Medcode:Payer {id: 'PAYER:${name}', name: '${name.toUpperCase()}'})`,
);
const { graph } = graphForEachTest((empty) => write(empty, ...payers));

function write(target: Graph, ...texts: readonly string[]): Promise<void> {
  return target.write(texts.map((text) => ({ text, parameters: {} })));
}

/** Asks again until the list and a column of it are in memory. */
async function warm(
  lists: ReturnType<typeof createLists>,
  ...expressions: readonly string[]
): Promise<List | undefined> {
  for (let round = 0; round < 3; round += 1) {
    const list = lists.at(await graph.release()).list('Payer', ['id']);
    for (const expression of expressions) list?.texts(expression);
    await lists.settled();
  }
  return lists.at(await graph.release()).list('Payer', ['id']);
}

describe('lists', () => {
  it('are read when they are first asked for, in the order of their label', async () => {
    const lists = createLists(graph, 1_000_000);
    expect(lists.at(await graph.release()).list('Payer', ['id'])).toBeUndefined();
    const list = await warm(lists, 'n.name');
    expect(list?.length).toBe(3);
    expect(list?.column('n.id')?.values).toEqual(['PAYER:a', 'PAYER:b', 'PAYER:c']);
    expect([...(list?.column('n.name')?.ranks ?? [])]).toEqual([0, 1, 2]);
  });

  it('know which nodes have no value', async () => {
    await write(graph, "CREATE (:Medcode:Payer {id: 'PAYER:0'})");
    const list = await warm(createLists(graph, 1_000_000), 'n.name');
    const column = list?.column('n.name');
    expect(column?.values).toEqual(['A', 'B', 'C']);
    expect([...(column?.ranks ?? [])]).toEqual([3, 0, 1, 2]);
  });

  it('count related nodes', async () => {
    const lists = createLists(graph, 1_000_000);
    (await warm(lists))?.column('COUNT { (n)<--() }');
    await lists.settled();
    expect((await warm(lists))?.column('COUNT { (n)<--() }')?.values).toEqual([0]);
  });

  it('show values, but not long texts', async () => {
    await write(graph, `MATCH (n:Payer) SET n.note = '${'a paragraph '.repeat(50)}', n.city = 'Boston'`);
    const lists = createLists(graph, 1_000_000);
    const ask = async () => {
      const list = await warm(lists);
      return [list?.shown('n.city')?.values, list?.shown('n.note')?.values];
    };
    await ask();
    await lists.settled();
    expect(await ask()).toEqual([['Boston'], undefined]);
    (await warm(lists))?.column('n.note');
    await lists.settled();
    expect((await ask())[1]).toHaveLength(1);
  });

  it('leave half of their room to values for conditions', async () => {
    await write(
      graph,
      ...Array.from({ length: 20 }, (_, i) => `CREATE (:Medcode:Payer {id: 'PAYER:${i}', name: '${i}'})`),
    );
    const lists = createLists(graph, 1_950);
    (await warm(lists))?.shown('n.name');
    await lists.settled();
    expect((await warm(lists))?.shown('n.name')).toBeUndefined();
    (await warm(lists))?.column('n.name');
    await lists.settled();
    expect((await warm(lists))?.shown('n.name')?.values).toHaveLength(23);
  });

  it('search texts without case, also at their beginning', async () => {
    await write(
      graph,
      "CREATE (:Medcode:Payer {id: 'PAYER:d', name: 'Blue CROSS'}), (:Medcode:Payer {id: 'PAYER:e', name: 'Cross'})",
    );
    const texts = (await warm(createLists(graph, 1_000_000), 'n.name'))?.texts('n.name');
    const found = (text: string, isBeginning: boolean) => {
      const search = texts && searchFor(texts, text, isBeginning);
      return search && [...rowsFound(search)].flat();
    };
    expect(found('cRoss', false)).toEqual([3, 4]);
    expect(found('cRoss', true)).toEqual([4]);
    expect(found('x', true)).toEqual([]);
  });

  it('are those of the newest release', async () => {
    const lists = createLists(graph, 1_000_000);
    const former = await graph.release();
    expect((await warm(lists))?.length).toBe(3);
    await write(graph, "CREATE (:Medcode:Payer {id: 'PAYER:d', name: 'D'})");
    expect(lists.at(await graph.release()).list('Payer', ['id'])).toBeUndefined();
    await lists.settled();
    expect((await warm(lists))?.length).toBe(4);
    expect(lists.at(former).list('Payer', ['id'])).toBeUndefined();
    expect((await warm(lists))?.length).toBe(4);
  });

  it('never mix releases when the graph changes while they are read', async () => {
    let statements = 0;
    const changing = forwardTo(() => graph, {
      async read(statement, options) {
        statements += 1;
        if (statements === 3) await write(graph, "CREATE (:Medcode:Payer {id: 'PAYER:0', name: '0'})");
        return graph.read(statement, options);
      },
    });
    const lists = createLists(changing, 1_000_000);
    const former = lists.at(await graph.release());
    former.list('Payer', ['id'])?.column('n.name');
    former.list('Payer', ['name', 'id']);
    await lists.settled();
    expect(statements).toBe(3);
    expect(former.list('Payer', ['name', 'id'])).toBeUndefined();
    expect((await warm(lists))?.length).toBe(4);
  });

  it('are not kept without room for them, and not read again', async () => {
    let statements = 0;
    const counting = forwardTo(() => graph, {
      read(statement, options) {
        statements += 1;
        return graph.read(statement, options);
      },
    });
    const lists = createLists(counting, 10);
    expect(await warm(lists)).toBeUndefined();
    const before = statements;
    expect(await warm(lists)).toBeUndefined();
    expect(statements).toBe(before);
  });

  it('are read again if the engine failed', async () => {
    let isFailing = true;
    const failing = forwardTo(() => graph, {
      read(statement, options) {
        return graph.read(isFailing ? { ...statement, text: 'RETURN nothing' } : statement, options);
      },
    });
    const lists = createLists(failing, 1_000_000);
    expect(await warm(lists)).toBeUndefined();
    isFailing = false;
    expect((await warm(lists))?.length).toBe(3);
  });
});
