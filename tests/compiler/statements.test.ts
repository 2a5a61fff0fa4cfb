import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { today } from '../../src/graph/day.ts';
import type { Statement } from '../../src/graph/port.ts';
import { seededGraph } from '../support/test-graph.ts';

/**
 * Operations with their statements and with the answers of the shipped graph, the same on both engines. After a change
 * of the compiler, `vitest run -u` updates the files, and the diff shows how the statements changed.
 */
const folder = new URL('statements/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.slice(0, -'.graphql'.length));

const { run } = seededGraph();

describe.each(cases)('%s', (name) => {
  test('compiles to this statement, and has this answer', async () => {
    const { answer, statements } = await run(readFileSync(new URL(`${name}.graphql`, folder), 'utf8'));
    await expect(statements.map(inFile).join('\n')).toMatchFileSnapshot(pathOf(`${name}.cypher`));
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(pathOf(`${name}.json`));
  });
});

/** A statement with its parameters, in the format of a file. */
function inFile({ text, parameters }: Statement): string {
  const values = Object.entries(parameters).map(([name, value]) => `// $${name} = ${JSON.stringify(value)}\n`);
  return `${text}\n${values.join('').replaceAll(today(), 'today')}`;
}

function pathOf(name: string): string {
  return new URL(name, folder).pathname;
}
