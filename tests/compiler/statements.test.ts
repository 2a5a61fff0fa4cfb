import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSeed } from '../../seed/seed.ts';
import { today } from '../../src/graph/day.ts';
import type { Graph, Statement } from '../../src/graph/port.ts';
import { createRun, type Run } from '../support/execution.ts';
import { openTestGraph } from '../support/graph.ts';

/**
 * Operations beside the statements that they become and the answers that the shipped graph gives, on either engine:
 * what a change of the compiler does to statements can be read in the difference. `vitest run -u` writes the files anew.
 */
const folder = new URL('statements/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.slice(0, -'.graphql'.length));

let graph: Graph;
let run: Run;

beforeAll(async () => {
  graph = await openTestGraph();
  await loadSeed(graph, () => undefined);
  run = createRun(graph);
});

afterAll(() => graph.close());

describe.each(cases)('%s', (name) => {
  test('becomes this statement, and has this answer', async () => {
    const { answer, statements } = await run(readFileSync(new URL(`${name}.graphql`, folder), 'utf8'));
    await expect(statements.map(inFile).join('\n')).toMatchFileSnapshot(pathOf(`${name}.cypher`));
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(pathOf(`${name}.json`));
  });
});

/** A statement with its parameters, as a file holds it. */
function inFile({ text, parameters }: Statement): string {
  const values = Object.entries(parameters).map(([name, value]) => `// $${name} = ${JSON.stringify(value)}\n`);
  return `${text}\n${values.join('').replaceAll(today(), 'today')}`;
}

function pathOf(name: string): string {
  return new URL(name, folder).pathname;
}
