import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { served } from '../tests/support/served.ts';
import { seededGraph } from '../tests/support/test-graph.ts';
import { runProgram } from './run-program.ts';

const page = readFileSync(new URL('../docs/clients.md', import.meta.url), 'utf8');
const test = served(seededGraph());
const python = join(import.meta.dirname, '.python', 'bin', 'python');

/** The address of the server in all recipes. */
const documented = 'http://127.0.0.1:4000';
let address: string;
let expected: readonly unknown[];

beforeAll(async () => {
  await test.server.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(test.server.server.address() as AddressInfo).port}`;
  const { data } = await test.answer(recipe('question'), { code: '0557T' });
  expected = data.procedure.diagnoses.edges.map(rowOfEdge);
  expect(expected).toHaveLength(8);
});

/** The code under a mark of the page. */
function recipe(mark: string): string {
  const [, code] = new RegExp(`<!-- ${mark} -->\\s+\`\`\`\\w+\\n([^]*?)\`\`\``).exec(page) ?? [];
  if (code === undefined) throw new Error(`docs/clients.md must have a recipe marked ${mark}, but has none.`);
  return code.replaceAll(documented, address ?? documented);
}

interface Edge {
  readonly roles: readonly string[];
  readonly node: { code: string; display: string; billable: boolean; chapter: { number: number } };
}

function rowOfEdge({ roles, node }: Edge): unknown {
  return [roles.join(';'), node.code, node.display, node.billable, node.chapter.number];
}

/** Flags and numbers of CSV are text. */
function rowOfTable(row: Readonly<Record<string, unknown>>): unknown {
  const isTrue = String(row['node.billable']).toLowerCase() === 'true';
  return [row.roles, row['node.code'], row['node.display'], isTrue, Number(row['node.chapter.number'])];
}

/** What a program prints, run next to the packages of this folder. */
async function printed(command: string, ending: string, text: string): Promise<unknown> {
  const file = join(import.meta.dirname, `recipe-${process.hrtime.bigint()}.${ending}`);
  await writeFile(file, text);
  onTestFinished(() => rm(file));
  return JSON.parse(await runProgram(command, [file]));
}

function inNode(mark: string) {
  const question = `const question = ${JSON.stringify(recipe('question'))};\n`;
  return printed(process.execPath, 'mjs', `${question}${recipe(mark)}\nconsole.log(JSON.stringify(diagnoses));`);
}

describe('a recipe gives the same rows as all others', () => {
  it.each(['apollo-client', 'urql', 'graphql-request'])('with %s', async (mark) => {
    expect(((await inNode(mark)) as Edge[]).map(rowOfEdge)).toEqual(expected);
  });

  it('with fetch, as in Observable', async () => {
    expect(((await inNode('fetch')) as Record<string, unknown>[]).map(rowOfTable)).toEqual(expected);
  });

  it.skipIf(!existsSync(python))('with pandas', async () => {
    const text = `${recipe('pandas')}\nprint(diagnoses.to_json(orient="records"))\n`;
    expect(((await printed(python, 'py', text)) as Record<string, unknown>[]).map(rowOfTable)).toEqual(expected);
  });

  it.skipIf(!existsSync(python))('with gql', async () => {
    const question = `import json\nquestion = ${JSON.stringify(recipe('question'))}\n`;
    const text = `${question}${recipe('gql')}\nprint(json.dumps(diagnoses))\n`;
    expect(((await printed(python, 'py', text)) as Edge[]).map(rowOfEdge)).toEqual(expected);
  });

  it.skipIf(spawnSync('Rscript', ['--version']).error)('with R', async () => {
    const text = `${recipe('r')}\nwrite.csv(diagnoses, row.names = FALSE)\n`;
    const file = join(import.meta.dirname, 'recipe.R');
    await writeFile(file, text);
    onTestFinished(() => rm(file));
    const rows = parse(await runProgram('Rscript', [file]), { columns: true }) as Record<string, unknown>[];
    expect(rows.map(rowOfTable)).toEqual(expected);
  });

  it('at every address that the page has, also for Excel, Power BI and Grafana', async () => {
    const written = page.match(/http:\/\/127\.0\.0\.1:4000\/tables\/[^\s"'`]+/g) ?? [];
    const [, path, code] = /RelativePath = "([^"]+)", Query = \[code = "([^"]+)"\]/.exec(page) ?? [];
    const addresses = [...new Set([...written, `${documented}/${path}?code=${code}`])];
    expect(addresses).toHaveLength(4);
    for (const one of addresses) {
      const response = await fetch(one.replace(documented, address).replace(/\$\{code\}/, '0557T'));
      const text = (await response.text()).replaceAll('=""', '').replaceAll('"""', '"');
      const rows = one.includes('.json') ? JSON.parse(text) : parse(text, { columns: true, bom: true });
      expect(rows.map(rowOfTable)).toEqual(expected);
    }
  });
});
