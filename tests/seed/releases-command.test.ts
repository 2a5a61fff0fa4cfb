import { chmod, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { create } from 'tar';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../seed/cli/releases/backup.ts';
import { listReleases } from '../../seed/cli/releases/list.ts';
import { prune } from '../../seed/cli/releases/prune.ts';
import { restore } from '../../seed/cli/releases/restore.ts';
import { showRelease } from '../../seed/cli/releases/show.ts';
import { useRelease } from '../../seed/cli/releases/use.ts';
import { verifyReleases } from '../../seed/cli/releases/verify.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph, Statement } from '../../src/graph/port.ts';
import { releaseStore } from '../../src/graph/releases/release-store.ts';
import { startCommand } from '../support/process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { pathOf } = temporaryFolder();

const create1 = (id: string): Statement => ({ text: 'CREATE (:Medcode:Payer {id: $id})', parameters: { id } });
const dataDir = () => pathOf('data');
const store = () => releaseStore(dataDir());

/** Publishes a release for each of these payers: their names. */
async function publish(...ids: readonly string[]): Promise<string[]> {
  const names: string[] = [];
  await withGraph(async (graph) => {
    for (const id of ids) {
      const cause = { command: `npm run load -- ${id}.csv`, files: [{ name: `${id}.csv`, sha256: 'a'.repeat(64) }] };
      await graph.exclusively((held) => held.write([create1(id)]), cause);
      names.push(await graph.release());
    }
  });
  return names;
}

async function payers(folder = dataDir()): Promise<unknown> {
  const statement = { text: 'MATCH (p:Payer) RETURN collect(p.id) AS ids', parameters: {} };
  return (await withGraph((graph) => graph.read(statement), folder))[0]?.ids;
}

async function withGraph<T>(work: (graph: Graph) => Promise<T>, folder = dataDir()): Promise<T> {
  const graph = await openGraph({ dataDir: folder, queryTimeoutMs: 10_000, releasesKept: 10 });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

async function linesOf(run: (report: (line: string) => void) => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  await run((line) => lines.push(line));
  return lines;
}

async function damage(name: string): Promise<void> {
  await chmod(store().fileOf(name), 0o644);
  await truncate(store().fileOf(name), 1000);
}

describe('npm run releases', () => {
  it('lists releases with the newest first, the current one marked, in 80 columns', async () => {
    const [first = '', second = ''] = await publish('PAYER:a', `PAYER:${'long'.repeat(20)}`);
    await damage(first);
    await writeFile(store().fileOf(first).replace('graph.grafeo', 'manifest.json'), '{}');
    const lines = await linesOf((report) => listReleases(dataDir(), report));
    expect(lines).toEqual([
      '  Release                         Size     Nodes  Made by',
      expect.stringMatching(new RegExp(`^\\* ${second} +\\d+ kB +2  npm run load -- PAYER:lon.*…$`)),
      `  ${first}  damaged: manifest.json is damaged: name`,
    ]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('shows what is in a release and what made it', async () => {
    const [first = '', second = ''] = await publish('PAYER:a', 'PAYER:b');
    expect(await linesOf((report) => showRelease(dataDir(), second, report))).toEqual([
      `Release    ${second} (current)`,
      expect.stringMatching(/^Published {2}\d{4}-.*Z$/),
      `Made from  ${first}`,
      'Made by    npm run load -- PAYER:b.csv',
      expect.stringMatching(/^Size {7}\d+ kB$/),
      expect.stringMatching(/^SHA-256 {4}[0-9a-f]{64}$/),
      expect.stringMatching(/^Program {4}0\.1\.0, grafeo 0\.6\.0, graph model [0-9a-f]{8}$/),
      'Files',
      '  aaaaaaaaaaaaaaaa  PAYER:b.csv',
      'Documents',
      'Nodes',
      '  Medcode                          2',
      '  Payer                            2',
      'Relationships',
    ]);
    await expect(showRelease(dataDir(), 'x', () => {})).rejects.toThrow(
      `A release must be named as in \`npm run releases -- list\`, but got "x": the releases are ${second}, ${first}.`,
    );
  });

  it('switches back and forth', async () => {
    const [first = '', second = ''] = await publish('PAYER:a', 'PAYER:b');
    expect(await linesOf((report) => useRelease(dataDir(), first, report))).toEqual([
      `The current release is ${first}.`,
      `To go back: npm run releases -- use ${second}`,
    ]);
    expect(await payers()).toEqual(['PAYER:a']);
    await useRelease(dataDir(), second, () => {});
    expect(await payers()).toEqual(['PAYER:a', 'PAYER:b']);
    await damage(first);
    await expect(useRelease(dataDir(), first, () => {})).rejects.toThrow(/must have \d+ bytes, but has 1000/);
    expect(await store().current()).toBe(second);
  });

  it('makes the next load start from the release that is in use', async () => {
    const [first = ''] = await publish('PAYER:a', 'PAYER:b');
    await useRelease(dataDir(), first, () => {});
    await publish('PAYER:c');
    expect(await payers()).toEqual(['PAYER:a', 'PAYER:c']);
  });

  it('verifies the hash and the content of all releases', async () => {
    const [first = '', second = ''] = await publish('PAYER:a', 'PAYER:b');
    expect(await linesOf((report) => verifyReleases(dataDir(), undefined, report))).toEqual([
      `${second}  intact`,
      `${first}  intact`,
    ]);
    await damage(first);
    const lines = await linesOf(async (report) =>
      expect(await verifyReleases(dataDir(), undefined, report)).toBe(false),
    );
    expect(lines).toEqual([
      `${second}  intact`,
      expect.stringMatching(new RegExp(`^${first}  damaged: graph\\.grafeo must have \\d+ bytes, but has 1000$`)),
    ]);
    expect(await verifyReleases(dataDir(), second, () => {})).toBe(true);
  });

  it('prunes all but the newest, never the current one', async () => {
    const [first = '', second = '', third = '', fourth = ''] = await publish(
      'PAYER:a',
      'PAYER:b',
      'PAYER:c',
      'PAYER:d',
    );
    await useRelease(dataDir(), first, () => {});
    expect(await linesOf((report) => prune({ dataDir: dataDir() }, '2', report))).toEqual([`Deleted ${second}`]);
    expect(await store().names()).toEqual([fourth, third, first]);
    expect(await linesOf((report) => prune({ dataDir: dataDir() }, undefined, report))).toEqual(['Nothing to delete.']);
    await expect(prune({ dataDir: dataDir() }, '0', () => {})).rejects.toThrow(
      '--keep must be a whole number of at least 1, but got "0".',
    );
  });

  it('prints its usage, and one line for an error', { timeout: 60_000 }, async () => {
    const run = async (...args: string[]) => {
      const { exit, said } = startCommand(['seed/cli/releases.ts', ...args], { DATA_DIR: dataDir() });
      return [await exit, said.out, said.err];
    };
    expect(await run('--help')).toEqual([0, expect.stringMatching(/^npm run releases -- <list \| show/), '']);
    expect(await run('list')).toEqual([0, expect.stringMatching(/^There are no releases in /), '']);
    expect(await run('use', 'x')).toEqual([1, '', expect.stringMatching(/^A release must be named .*\n$/)]);
    expect(await run('shake')).toEqual([1, '', expect.stringMatching(/^There is no command "shake"\./)]);
  });
});

describe('a backup', () => {
  const file = () => pathOf('backup.tar.gz');

  it('restores a release into an empty folder, and over newer releases', async () => {
    const [first = ''] = await publish('PAYER:a');
    expect(await linesOf((report) => backUp(dataDir(), file(), report))).toEqual([
      expect.stringMatching(new RegExp(`^${file()}: release ${first}, \\d+ kB$`)),
    ]);
    await publish('PAYER:b');
    const elsewhere = pathOf('elsewhere');
    for (const folder of [elsewhere, dataDir()]) {
      expect(await linesOf((report) => restore(folder, file(), report))).toEqual([
        `The current release is ${first}, restored from ${file()}.`,
      ]);
      expect(await payers(folder)).toEqual(['PAYER:a']);
    }
    expect(await verifyReleases(elsewhere, undefined, () => {})).toBe(true);
    expect((await readdir(elsewhere)).sort()).toEqual(['current', 'releases', 'writer.lock']);
  });

  it('mends a damaged release of the same name', async () => {
    const [first = ''] = await publish('PAYER:a');
    await backUp(dataDir(), file(), () => {});
    await damage(first);
    await restore(dataDir(), file(), () => {});
    expect(await payers()).toEqual(['PAYER:a']);
  });

  it('is never made of a damaged release, and never replaces a file', async () => {
    const [first = ''] = await publish('PAYER:a');
    await writeFile(file(), 'mine');
    await expect(backUp(dataDir(), file(), () => {})).rejects.toThrow(/^A backup must be a new file, but .* exists\.$/);
    expect(await readFile(file(), 'utf8')).toBe('mine');
    await damage(first);
    await expect(backUp(dataDir(), pathOf('other.tar.gz'), () => {})).rejects.toThrow(/must have \d+ bytes/);
    expect(await readdir(pathOf('.'))).not.toContain('other.tar.gz');
  });

  it('is refused without a change if it is cut off, altered, or something else', async () => {
    await publish('PAYER:a');
    await backUp(dataDir(), file(), () => {});
    const current = await publish('PAYER:b');
    const whole = await readFile(file());
    const altered = Buffer.from(whole);
    const middle = Math.floor(whole.length / 2);
    altered.writeUInt8(altered.readUInt8(middle) ^ 0xff, middle);
    const bad = pathOf('bad.tar.gz');
    for (const content of [whole.subarray(0, middle), altered, Buffer.from('no backup at all'), Buffer.alloc(0)]) {
      await writeFile(bad, content);
      await expect(restore(dataDir(), bad, () => {})).rejects.toThrow(/bad\.tar\.gz/);
    }
    await expect(restore(dataDir(), pathOf('missing.tar.gz'), () => {})).rejects.toThrow(/ENOENT/);
    expect(await payers()).toEqual(['PAYER:a', 'PAYER:b']);
    expect(await store().current()).toBe(current[0]);
    expect((await readdir(dataDir())).sort()).toEqual(['current', 'releases', 'writer.lock']);
  });

  it('is refused if it has other files, paths outside, or a graph of another hash', async () => {
    const [first = ''] = await publish('PAYER:a');
    const folder = dirname(store().fileOf(first));
    const names = ['manifest.json', 'graph.grafeo'];
    const bad = pathOf('bad.tar.gz');
    const options = { gzip: true, file: bad, cwd: folder };
    await mkdir(pathOf('escape'));
    await writeFile(pathOf('escape/evil.txt'), 'evil');
    await create({ ...options, preservePaths: true }, [...names, pathOf('escape/evil.txt')]);
    await expect(restore(dataDir(), bad, () => {})).rejects.toThrow(
      /must have exactly manifest\.json and graph\.grafeo, but/,
    );
    await create({ ...options, prefix: '../..', preservePaths: true }, names);
    await expect(restore(dataDir(), bad, () => {})).rejects.toThrow(/must have exactly/);
    await create(options, ['manifest.json']);
    await expect(restore(dataDir(), bad, () => {})).rejects.toThrow(/must have exactly/);
    const manifest = await readFile(`${folder}/manifest.json`, 'utf8');
    await mkdir(pathOf('made'));
    await writeFile(pathOf('made/manifest.json'), manifest.replace(/"sha256": "[0-9a-f]/, '"sha256": "x'));
    await writeFile(pathOf('made/graph.grafeo'), await readFile(store().fileOf(first)));
    await create({ ...options, cwd: pathOf('made') }, names);
    await expect(restore(dataDir(), bad, () => {})).rejects.toThrow(/is damaged: manifest\.json is damaged: sha256/);
    expect(await readdir(pathOf('data/releases'))).toEqual([first]);
  });
});
