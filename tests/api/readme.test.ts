import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Graph, Statement } from '../../src/graph/port.ts';
import { welcome } from '../../src/startup/welcome.ts';
import { createRun } from '../support/execution.ts';
import { openTestGraph } from '../support/graph.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

describe('the statement in the README', () => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await openTestGraph();
  });

  afterAll(() => graph.close());

  test('is the one that the question above it becomes', async () => {
    const [, question = '', between, statement] = /```graphql\n(.*?)```(.*?)```cypher\n(.*?)```/s.exec(readme) ?? [];
    expect(between).not.toContain('```graphql');
    const { statements } = await createRun(graph)(question);
    expect(statement).toBe(statements.map(printed).join('\n'));
  });
});

test('the README shows where the server says that it listens', () => {
  const [line = ''] = welcome('http://127.0.0.1:4000', true).trim().split('\n');
  expect(readme).toContain(`\n${line}\n`);
});

test('the README names all settings, with their defaults', () => {
  const rows = [...readme.matchAll(/^\| (`[A-Z_]+`.*?) +\| (.*?) +\|/gm)];
  const shown = rows.flatMap(([, names = '', values = '']) => {
    const defaults = values === 'unset' ? [] : quoted(values);
    return quoted(names).map((name, index) => [name, defaults[index]]);
  });
  const defaults = Object.entries(readConfig({})).map(([name, value]) => [name, String(value)]);
  expect(shown.map(([name]) => name).sort()).toEqual(settingsOf(read('src/config.ts')).sort());
  expect(shown.filter(([, value]) => value !== undefined).sort()).toEqual(defaults.sort());
});

function printed({ text, parameters }: Statement): string {
  const values = Object.entries(parameters).map(([name, value]) => `// $${name} = ${JSON.stringify(value)}\n`);
  return `${text}\n${values.join('')}`;
}

/** The names of a module's settings, which are the keys of its object of the first level. */
function settingsOf(source: string): string[] {
  return [...source.matchAll(/^ {2}([A-Z_]+):/gm)].flatMap(([, name]) => name ?? []);
}

function quoted(text: string): string[] {
  return [...text.matchAll(/`(.*?)`/g)].flatMap(([, inner]) => inner ?? []);
}
