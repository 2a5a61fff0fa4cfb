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
