import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSeed } from '../../seed/seed.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { writeTexts } from '../support/graph.ts';
import { countDiagnoses, programForTest } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { pathOf: dataDir, write } = temporaryFolder();

const eight = { data: { procedure: { diagnoses: { totalCount: 8 } } } };

describe('the program', { timeout: 240_000 }, () => {
  it('loads the seed once, answers, and ends cleanly', async () => {
    await mkdir(dataDir('temporary'));
    const first = programForTest({ DATA_DIR: dataDir('twice'), TMPDIR: dataDir('temporary') });
    expect(await countDiagnoses(await first.address)).toEqual(eight);
    expect(first.said.out).toContain('Loaded DOC:article-0557t');
    expect(await first.stop()).toBe(0);
    expect(await readdir(dataDir('temporary'))).toEqual([]);

    const second = programForTest({ DATA_DIR: dataDir('twice') });
    expect(await countDiagnoses(await second.address)).toEqual(eight);
    expect(second.said.out).not.toContain('Loaded');
  });

  it('answers from the release there is until it has loaded what is missing', async () => {
    const graph = await openGraph({ dataDir: dataDir('unseeded'), queryTimeoutMs: 60_000 });
    await graph.exclusively((held) => writeTexts(held, "CREATE (:Medcode:Payer {id: 'PAYER:a', name: 'A'})"));
    const { address, said } = programForTest({ DATA_DIR: dataDir('unseeded'), LOG_LEVEL: 'warn' });
    // It cannot load anything before this ends.
    await graph.exclusively(async () => {
      expect(await countDiagnoses(await address)).toEqual({ data: { procedure: null } });
      expect(said.out).not.toContain('Loaded');
    });
    await graph.close();
    await expect.poll(async () => countDiagnoses(await address), { timeout: 60_000 }).toEqual(eight);
  });

  it('names the documents of which the graph has other records than those shipped', async () => {
    const graph = await openGraph({ dataDir: dataDir('earlier'), queryTimeoutMs: 60_000 });
    await graph.exclusively(async (held) => {
      await loadSeed(held, () => {});
      await writeTexts(held, "MATCH (d:SourceDocument {id: 'DOC:pos-slice'}) SET d.fingerprint = 'of earlier records'");
    });
    await graph.close();
    const program = programForTest({ DATA_DIR: dataDir('earlier'), LOG_LEVEL: 'warn' });
    expect(await countDiagnoses(await program.address)).toEqual(eight);
    // The shipped data is checked while the program already answers.
    await expect.poll(() => program.said.err, { timeout: 60_000 }).not.toBe('');
    expect(program.said.err.trim().split('\n')).toEqual([
      expect.stringContaining('other records of DOC:pos-slice than those shipped. To load these, run `npm run seed`.'),
    ]);
  });

  it('prints a first query that can be run as it is', async () => {
    const { address, said } = programForTest({ DATA_DIR: ':memory:' });
    const url = `${await address}/graphql`;
    const [, body = ''] = said.out.match(/-d '(.*)'/) ?? [];
    expect(said.out).toContain(`curl ${url} -H 'content-type: application/json' -d '`);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({ data: { procedure: { diagnoses: { nodes: { length: 8 } } } } });
  });

  it('shares its data folder with other processes', async () => {
    const first = await programForTest({ DATA_DIR: dataDir('shared') }).address;
    const second = await programForTest({ DATA_DIR: dataDir('shared') }).address;
    expect(await countDiagnoses(second)).toEqual(eight);
    expect(await countDiagnoses(first)).toEqual(eight);
  });

  it('loads the seed if it cannot read a graph of an earlier version, which it leaves as it is', async () => {
    await mkdir(dataDir('damaged'));
    await write('damaged/graph.grafeo', 'no graph at all');
    const program = programForTest({ DATA_DIR: dataDir('damaged'), LOG_LEVEL: 'warn' });
    expect(await countDiagnoses(await program.address)).toEqual(eight);
    expect(program.said.err.trim().split('\n')).toEqual([expect.stringContaining('cannot be read')]);
    expect(await readFile(join(dataDir('damaged'), 'graph.grafeo'), 'utf8')).toBe('no graph at all');
  });

  it('reports every invalid setting', async () => {
    const program = programForTest({ PORT: 'http', MAX_DEPTH: '0' });
    expect(await program.exit).toBe(1);
    expect(program.said).toEqual({
      out: '',
      err: [
        'PORT must be a whole number from 0 to 65535, but got "http".',
        'MAX_DEPTH must be a whole number of at least 1, but got "0".\n',
      ].join('\n'),
    });
  });

  it('reports that its port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = other.address();
    const PORT = typeof taken === 'object' ? String(taken?.port) : '';
    const program = programForTest({ DATA_DIR: dataDir('port'), PORT, LOG_LEVEL: 'silent' });
    expect(await program.exit).toBe(1);
    expect(program.said.err).toBe(
      `PORT must be free, but 127.0.0.1:${PORT} is already in use. Stop what is using it, or set another PORT.\n`,
    );
    other.close();
  });

  it('reports that it cannot write to its data folder', async () => {
    await write('file', '');
    const program = programForTest({ DATA_DIR: join(dataDir('file'), 'data') });
    expect(await program.exit).toBe(1);
    expect(program.said.err).toMatch(/^The data folder must be writable.*\n$/);
  });

  it('reports an unknown kind of graph', async () => {
    const program = programForTest({ GRAPH_URL: 'http://127.0.0.1:7474' });
    expect(await program.exit).toBe(1);
    expect(program.said.err).toMatch(/^GRAPH_URL must be .*but got "http:\/\/127\.0\.0\.1:7474".*\n$/);
  });

  it('starts without its Neo4j, and reports that it is not ready', async () => {
    const program = programForTest({ GRAPH_URL: 'bolt://127.0.0.1:1', LOG_LEVEL: 'error' });
    const address = await program.address;
    expect((await fetch(`${address}/health`)).status).toBe(200);
    expect((await fetch(`${address}/ready`)).status).toBe(503);
    expect(await countDiagnoses(address)).toMatchObject({ errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }] });
    expect(await program.stop()).toBe(0);
  });
});
