import { expect, it } from 'vitest';
import { createLists } from '../../src/graph/lists/lists.ts';
import { createRun } from '../support/execution.ts';
import { type NodeRecord, writeRecords } from '../support/records.ts';
import { filledGraph } from '../support/test-graph.ts';

const numbers = Array.from({ length: 40 }, (_, index) => index);
const procedures = numbers.map((number) => node('Procedure', 'CPT', String(70_000 + number)));
const diagnoses = numbers.map((number) => node('Diagnosis', 'ICD10CM', `M${10 + number}`));
// Each procedure with each diagnosis.
const relationships = procedures.flatMap(({ properties: { id: from } }) =>
  diagnoses.map(({ properties: { id: to } }) => ({ type: 'INDICATED_FOR', from, to, properties: {} })),
);

const { graph } = filledGraph((empty) => writeRecords(empty, { nodes: [...procedures, ...diagnoses], relationships }));

function node(label: 'Procedure' | 'Diagnosis', system: string, code: string): NodeRecord {
  return { label, properties: { id: `${system}:${code}`, system, code } };
}

it('checks a related node once, not for each of the ways to it', async () => {
  const lists = createLists(graph, 100_000_000, 1);
  const run = createRun(graph, lists);
  // The engine would follow each way. So what the conditions need is asked for in another way until it is in memory.
  for (let round = 0; round < 4; round += 1) {
    await run('{ procedures { nodes { code diagnoses { totalCount nodes { code procedures { totalCount } } } } } }');
    await lists.settled();
  }
  const throughAll = (where: string) => `{ diagnoses: { some: { procedures: { some: ${where} } } } }`;
  for (const [code, totalCount] of [
    ['E11', 0],
    ['M10', 40],
  ]) {
    const where = throughAll(throughAll(`{ diagnoses: { some: { code: { eq: "${code}" } } } }`));
    const { answer, statements } = await run(`{ procedures(where: ${where}) { totalCount } }`);
    expect(statements).toEqual([]);
    expect(answer).toEqual({ data: { procedures: { totalCount } } });
  }
});
