import { describe, expect, it } from 'vitest';
import { createLists } from '../../src/graph/lists/lists.ts';
import { createRun } from '../support/execution.ts';
import { forwardTo, writeTexts } from '../support/graph.ts';
import { graphForEachTest } from '../support/test-graph.ts';

const { graph } = graphForEachTest((empty) =>
  writeTexts(empty, ...['a', 'b'].map((name) => `CREATE (:Medcode:Payer {id: 'PAYER:${name}', name: '${name}'})`)),
);

const text = '{ payers(first: 1) { totalCount nodes { name procedures { totalCount } } } }';

/** Whether the graph gets another payer before the next statement of an operation. */
let isChanging = false;

const changing = () =>
  forwardTo(() => graph, {
    async read(statement, options) {
      if (isChanging && options?.operation !== undefined) {
        isChanging = false;
        await writeTexts(graph, "CREATE (:Medcode:Payer {id: 'PAYER:0', name: '0'})");
      }
      return graph.read(statement, options);
    },
  });

describe('an operation with lists, during which the graph changes', () => {
  it('is answered from the new release alone', async () => {
    const lists = createLists(graph, 1_000_000);
    const run = createRun(changing(), lists);
    await run(`query Payers ${text}`);
    await lists.settled();
    const before = await run(`query Payers ${text}`);
    expect(before.answer.data).toEqual({
      payers: { totalCount: 2, nodes: [{ name: 'a', procedures: { totalCount: 0 } }] },
    });
    expect(before.statements[0]?.parameters).toEqual({ p0: ['PAYER:a', 'PAYER:b'] });
    isChanging = true;
    const { answer, statements } = await run(`query Payers ${text}`);
    expect(answer.data).toEqual({ payers: { totalCount: 3, nodes: [{ name: '0', procedures: { totalCount: 0 } }] } });
    expect(statements).toHaveLength(2);
  });
});
