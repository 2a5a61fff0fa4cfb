import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { onNeo4j, openTestGraph } from '../support/graph.ts';
import { openNetworkLine } from '../support/network-line.ts';
import { type Program, startProgram } from '../support/process.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medcode-'));
});

afterAll(() => rm(folder, { recursive: true }));

const dataDir = (name: string) => join(folder, name);

async function countDiagnoses(address: string) {
  const query = '{ procedure(code: "0557T") { diagnoses { totalCount } } }';
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.json();
}

const eight = { data: { procedure: { diagnoses: { totalCount: 8 } } } };

/** Starts the program, and sees to it that it does not outlive the test. */
function start(env: NodeJS.ProcessEnv): Program {
  const program = startProgram(env);
  onTestFinished(async () => void (await program.stop()));
  return program;
}

describe('the program', { timeout: 240_000 }, () => {
  it('loads the seed once, answers, and ends cleanly', async () => {
    const first = start({ DATA_DIR: dataDir('twice') });
    expect(await countDiagnoses(await first.address)).toEqual(eight);
    expect(first.said.out).toContain('Loaded DOC:article-0557t');
    expect(await first.stop()).toBe(0);

    const second = start({ DATA_DIR: dataDir('twice') });
    expect(await countDiagnoses(await second.address)).toEqual(eight);
    expect(second.said.out).not.toContain('Loaded');
  });

  it('prints a first question that can be asked as it stands', async () => {
    const { address, said } = start({ DATA_DIR: ':memory:' });
    const url = `${await address}/graphql`;
    const [, body = ''] = said.out.match(/-d '(.*)'/) ?? [];
    expect(said.out).toContain(`curl ${url} -H 'content-type: application/json' -d '`);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({ data: { procedure: { diagnoses: { nodes: { length: 8 } } } } });
  });

  it('leaves a data folder to the process that uses it', async () => {
    await start({ DATA_DIR: dataDir('locked') }).address;
    const second = start({ DATA_DIR: dataDir('locked') });
    expect(await second.exit).toBe(1);
    expect(second.said.err).toMatch(/^Only one process can use a data folder.*\n$/);
  });

  it('puts a damaged graph aside and makes a new one', async () => {
    await mkdir(dataDir('damaged'));
    await writeFile(join(dataDir('damaged'), 'graph.grafeo'), 'no graph at all');
    const program = start({ DATA_DIR: dataDir('damaged'), LOG_LEVEL: 'warn' });
    expect(await countDiagnoses(await program.address)).toEqual(eight);
    expect(program.said.err.trim().split('\n')).toEqual([expect.stringContaining('cannot be read')]);
    const aside = (await readdir(dataDir('damaged'))).find((name) => name.startsWith('damaged-')) ?? '';
    expect(await readFile(join(dataDir('damaged'), aside, 'graph.grafeo'), 'utf8')).toBe('no graph at all');
  });

  it('names every bad setting', async () => {
    const program = start({ PORT: 'http', MAX_DEPTH: '0' });
    expect(await program.exit).toBe(1);
    expect(program.said).toEqual({
      out: '',
      err: [
        'PORT must be a whole number from 0 to 65535, but got "http".',
        'MAX_DEPTH must be a whole number of at least 1, but got "0".\n',
      ].join('\n'),
    });
  });

  it('says that its port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = other.address();
    const PORT = typeof taken === 'object' ? String(taken?.port) : '';
    const program = start({ DATA_DIR: dataDir('port'), PORT, LOG_LEVEL: 'silent' });
    expect(await program.exit).toBe(1);
    expect(program.said.err).toBe(
      `PORT must be free, but 127.0.0.1:${PORT} is already in use. Stop what is using it, or set another PORT.\n`,
    );
    other.close();
  });

  it('says that it cannot write into its data folder', async () => {
    await writeFile(dataDir('file'), '');
    const program = start({ DATA_DIR: join(dataDir('file'), 'data') });
    expect(await program.exit).toBe(1);
    expect(program.said.err).toMatch(/^The data folder must be one that this process can write.*\n$/);
  });

  it('says that it knows no such graph', async () => {
    const program = start({ GRAPH_URL: 'http://127.0.0.1:7474' });
    expect(await program.exit).toBe(1);
    expect(program.said.err).toMatch(/^GRAPH_URL must be .*but got "http:\/\/127\.0\.0\.1:7474".*\n$/);
  });

  it('starts without its Neo4j, and says that it is not ready', async () => {
    const program = start({ GRAPH_URL: 'bolt://127.0.0.1:1', LOG_LEVEL: 'error' });
    const address = await program.address;
    expect((await fetch(`${address}/health`)).status).toBe(200);
    expect((await fetch(`${address}/ready`)).status).toBe(503);
    expect(await countDiagnoses(address)).toMatchObject({ errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }] });
    expect(await program.stop()).toBe(0);
  });

  // There is no line to cut between the embedded graph and its process.
  it.runIf(onNeo4j)('loads the seed and is ready as soon as its Neo4j answers', async () => {
    const line = await openNetworkLine(process.env.GRAPH_URL ?? '');
    await line.cut();
    const graph = await openTestGraph();
    onTestFinished(graph.close.bind(graph));
    const program = start({ GRAPH_URL: line.url, LOG_LEVEL: 'error' });
    const address = await program.address;
    expect((await fetch(`${address}/ready`)).status).toBe(503);
    await line.mend();
    onTestFinished(line.cut);
    await expect.poll(async () => (await fetch(`${address}/ready`)).status, { timeout: 200_000 }).toBe(200);
    expect(await countDiagnoses(address)).toEqual(eight);
  });
});
