import { describe, expect, it } from 'vitest';
import { importEngine } from '../../src/graph/adapters/embedded/engine.ts';
import { requirePlannable } from '../../src/graph/adapters/embedded/levels.ts';
import type { Statement } from '../../src/graph/port.ts';
import { onNeo4j } from '../support/graph.ts';
import { loadedGraph } from '../support/test-graph.ts';

const { run } = loadedGraph();
const { GrafeoDB } = await importEngine();

/** The statement for an operation with a field this many times, which begins with an alias. */
async function statementFor(field: string, count: number): Promise<Statement> {
  const fields = Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ');
  const isRoot = !field.startsWith('children') && !field.startsWith('parent');
  const { statements } = await run(isRoot ? `{ ${fields} }` : `{ diagnosis(code: "M81.0") { ${fields} } }`);
  const [statement] = statements;
  if (!statement) throw new Error('The operation must read the graph, but did not.');
  return statement;
}

function isAllowed({ text }: Statement): boolean {
  try {
    requirePlannable(text);
    return true;
  } catch {
    return false;
  }
}

async function isPlanned({ text, parameters }: Statement): Promise<boolean> {
  const engine = GrafeoDB.create();
  try {
    await engine.executeCypher(text, parameters);
    return true;
  } catch {
    return false;
  } finally {
    engine.close();
  }
}

describe.skipIf(onNeo4j)('the levels of a statement for the embedded engine', () => {
  it.each([
    ['counts', 'payers { totalCount }'],
    ['lists', 'diagnoses(first: 1) { nodes { code } }'],
    ['lists and counts', 'releases(first: 1) { totalCount nodes { version } }'],
    [
      'lists below lists',
      'procedures(first: 1) { nodes { code diagnoses(first: 1) { nodes { code parent { code } } } } }',
    ],
    ['subtrees', 'diagnoses(where: { within: "M80" }) { totalCount }'],
    ['groups', 'procedures { groups(by: CATEGORY, first: 2) { key count } }'],
    ['ordered by counts', 'ccsrCategories(orderBy: [{ diagnoses: { count: DESC } }], first: 2) { nodes { code } }'],
    [
      'started at related codes',
      'procedures(where: { diagnoses: { some: { code: { eq: "M81.0" } } } }) { nodes { code } }',
    ],
    ['lists below a node', 'children(first: 1) { nodes { code } }'],
    ['single nodes below a node', 'parent { code parent { code } }'],
  ])('are at most those that the engine can plan: %s', async (_, field) => {
    let [few, many] = [1, 200];
    while (many - few > 1) {
      const count = Math.floor((few + many) / 2);
      if (isAllowed(await statementFor(field, count))) few = count;
      else many = count;
    }
    expect(await isPlanned(await statementFor(field, few))).toBe(true);
    expect(await isPlanned(await statementFor(field, Math.ceil(few * 1.2)))).toBe(false);
  });
});
