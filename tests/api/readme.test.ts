import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Statement } from '../../src/graph/port.ts';
import { welcome } from '../../src/startup/welcome.ts';
import { seededGraph } from '../support/test-graph.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

const { run } = seededGraph();

describe.each(['README.md', 'docs/compiler.md'])('the first question in %s', (path) => {
  const text = read(path);
  const firstOf = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(text)?.[1] ?? '';

  test('becomes the statement below it', async () => {
    const [statement] = (await run(firstOf('graphql'))).statements;
    expect([statement?.text, statement && withParameters(statement)]).toContain(firstOf('cypher').trim());
  });

  test('has the answer below it', async () => {
    const { answer } = await run(firstOf('graphql'));
    expect([answer, answer.data]).toContainEqual(JSON.parse(firstOf('json')));
  });
});

test('the README shows where the server says that it listens', () => {
  const lines = welcome('http://127.0.0.1:4000').trim().split('\n').slice(0, 3);
  expect(readme).toContain(`\n${lines.join('\n')}\n`);
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

function withParameters({ text, parameters }: Statement): string {
  const values = Object.entries(parameters).map(([name, value]) => `// $${name} = ${JSON.stringify(value)}`);
  return [text, ...values].join('\n');
}

/** The names of a module's settings, which are the keys of its object of the first level. */
function settingsOf(source: string): string[] {
  return [...source.matchAll(/^ {2}([A-Z_]+):/gm)].flatMap(([, name]) => name ?? []);
}

function quoted(text: string): string[] {
  return [...text.matchAll(/`(.*?)`/g)].flatMap(([, inner]) => inner ?? []);
}
