import { expect, it } from 'vitest';
import { graphModel } from '../../src/graph/model/graph-model.ts';
import { readStatistics } from '../../src/graph/statistics/read-statistics.ts';
import { seededGraph } from '../support/test-graph.ts';

const { graph } = seededGraph();

it('are the numbers of nodes, and of relationships for each node', async () => {
  const statistics = await readStatistics(graph, graphModel);
  const [counted] = await graph.read({
    text:
      'RETURN COUNT { (:Procedure) } AS procedures, COUNT { (:Medcode) } AS nodes, ' +
      'COUNT { (:Procedure)-[:INDICATED_FOR]->() } AS indications',
    parameters: {},
  });
  const { procedures, nodes, indications } = counted as { procedures: number; nodes: number; indications: number };
  expect(statistics.nodes('Procedure')).toBe(procedures);
  expect(statistics.nodes('Medcode')).toBe(nodes);
  expect(statistics.degree('INDICATED_FOR', 'OUT')).toBe(indications / procedures);
  expect(statistics.degree('INDICATED_FOR', 'IN')).toBe(indications / statistics.nodes('Diagnosis'));
});

it('are 0 for what the graph does not have', async () => {
  const statistics = await readStatistics(graph, graphModel);
  expect(statistics.nodes('Patient')).toBe(0);
  expect(statistics.degree('HAD', 'OUT')).toBe(0);
});

it('are those that the graph already has, if it has any', async () => {
  const counts = async () => ({ labels: new Map([['Procedure', 4]]), types: new Map([['INDICATED_FOR', 10]]) });
  const statistics = await readStatistics({ read: refuse, counts }, graphModel);
  expect(statistics.nodes('Procedure')).toBe(4);
  expect(statistics.degree('INDICATED_FOR', 'OUT')).toBe(2.5);
});

function refuse(): never {
  throw new Error('Nothing needs to be read.');
}
