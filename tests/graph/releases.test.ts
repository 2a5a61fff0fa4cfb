import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import grafeo from '@grafeo-db/js';
import { afterEach, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph, Statement } from '../../src/graph/port.ts';
import { releaseStore } from '../../src/graph/releases/release-store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { pathOf } = temporaryFolder();

const names: Statement = { text: 'MATCH (p:Payer) RETURN p.id AS id ORDER BY id', parameters: {} };
const create = (id: string): Statement => ({ text: 'CREATE (:Medcode:Payer {id: $id})', parameters: { id } });

const graphs: Graph[] = [];
const warnings: string[] = [];

async function open(release?: string, releasesKept = 5): Promise<Graph> {
  const warn = (line: string) => warnings.push(line);
  const graph = await openGraph({ dataDir: pathOf('data'), queryTimeoutMs: 10_000, release, releasesKept, warn });
  graphs.push(graph);
  return graph;
}

/** Publishes a release with one more payer: its name. */
async function add(graph: Graph, id: string): Promise<string> {
  await graph.exclusively((held) => held.write([create(id)]), { command: `add ${id}`, files: [] });
  return graph.release();
}

async function payers(graph: Graph): Promise<unknown[]> {
  return (await graph.read(names)).map(({ id }) => id);
}

const store = () => releaseStore(pathOf('data'));

afterEach(async () => {
  warnings.splice(0);
  await Promise.all(graphs.splice(0).map((graph) => graph.close()));
});

describe('exclusive work on the embedded graph', () => {
  it('leaves a release that knows how large it is, without counting', async () => {
    const graph = await open();
    expect(await graph.counts?.()).toBeUndefined();
    await add(graph, 'PAYER:a');
    const name = await add(graph, 'PAYER:b');
    const counts = await graph.counts?.();
    expect(Object.fromEntries(counts?.labels ?? [])).toEqual({ Medcode: 2, Payer: 2 });
    expect(counts?.types.size).toBe(0);
    await rm(pathOf(`data/releases/${name}/manifest.json`));
    expect(await graph.counts?.()).toBeUndefined();
  });

  it('publishes a release, which the same graph then reads, and other open graphs do not', async () => {
    const [graph, other] = [await open(), await open()];
    expect(await graph.release()).toBe('unpublished-0');
    const first = await add(graph, 'PAYER:a');
    expect(first).toMatch(/^\d{8}T\d{6}Z-[0-9a-f]{8}$/);
    expect(await payers(graph)).toEqual(['PAYER:a']);
    expect(await payers(other)).toEqual([]);
    const second = await add(graph, 'PAYER:b');
    expect(await payers(graph)).toEqual(['PAYER:a', 'PAYER:b']);
    expect(await store().current()).toBe(second);
    expect(await payers(await open(first))).toEqual(['PAYER:a']);
    expect(await payers(await open())).toEqual(['PAYER:a', 'PAYER:b']);
  });

  it('leaves a read-only file and a manifest, and nothing else', async () => {
    const graph = await open();
    const first = await add(graph, 'PAYER:a');
    const name = await add(graph, 'PAYER:b');
    const file = store().fileOf(name);
    expect((await stat(file)).mode & 0o777).toBe(0o444);
    expect(await store().verify(name)).toEqual({
      name,
      sha256: createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
      bytes: (await stat(file)).size,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      previous: first,
      command: 'add PAYER:b',
      files: [],
      documents: [],
      labels: { Medcode: 2, Payer: 2 },
      relationships: {},
      program: '0.1.0',
      engine: 'grafeo 0.6.0',
      model: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    expect(await readdir(dirname(file))).toEqual(['graph.grafeo', 'manifest.json']);
    expect((await readdir(pathOf('data'))).sort()).toEqual(['current', 'releases', 'writer.lock']);
  });

  it('publishes nothing if it fails, or if readers would see no change', async () => {
    const graph = await open();
    const name = await add(graph, 'PAYER:a');
    const failing = graph.exclusively(async (held) => {
      await held.write([create('PAYER:b')]);
      throw new Error('The work failed.');
    });
    await expect(failing).rejects.toThrow('The work failed.');
    await graph.exclusively((held) => held.write([create('PAYER:hidden')], { staged: true }));
    expect(await graph.exclusively((held) => held.read(names))).toEqual([{ id: 'PAYER:a' }]);
    expect(await graph.release()).toBe(name);
    expect(await payers(graph)).toEqual(['PAYER:a']);
    expect(await store().list()).toHaveLength(1);
  });

  it('starts from the current release, even if another process has published it', async () => {
    const [graph, other] = [await open(), await open()];
    const first = await add(graph, 'PAYER:a');
    expect(await other.exclusively((held) => held.read(names))).toEqual([{ id: 'PAYER:a' }]);
    expect(await other.release()).toBe(first);
    await add(other, 'PAYER:b');
    await add(graph, 'PAYER:c');
    expect(await payers(graph)).toEqual(['PAYER:a', 'PAYER:b', 'PAYER:c']);
  });

  it('is the only way to write a release', async () => {
    const graph = await open();
    await expect(graph.write([create('PAYER:a')])).rejects.toMatchObject({
      code: 'FAILED',
      message: 'A graph release must not be written, except in a call of `exclusively`.',
    });
  });

  it('deletes what a killed process has left', async () => {
    const graph = await open();
    await add(graph, 'PAYER:a');
    await mkdir(pathOf('data/drafts/draft'), { recursive: true });
    await writeFile(pathOf('data/drafts/draft/graph.grafeo'), 'half a graph');
    await add(graph, 'PAYER:b');
    expect(await payers(graph)).toEqual(['PAYER:a', 'PAYER:b']);
    expect(existsSync(pathOf('data/drafts'))).toBe(false);
  });

  it('keeps the newest releases, the current one, and damaged ones', async () => {
    const graph = await open(undefined, 2);
    const damaged = await add(graph, 'PAYER:a');
    await chmod(store().fileOf(damaged), 0o644);
    await truncate(store().fileOf(damaged), 100);
    const second = await add(graph, 'PAYER:b');
    const third = await add(graph, 'PAYER:c');
    expect((await store().list()).map(({ name }) => name)).toEqual([third, second, damaged]);
    const fourth = await add(graph, 'PAYER:d');
    expect((await store().list()).map(({ name }) => name)).toEqual([fourth, third, damaged]);
  });
});

describe('the release that the current one was made from', () => {
  it('is kept even if it is old, so that there is a way back', async () => {
    const graph = await open(undefined, 2);
    const first = await add(graph, 'PAYER:a');
    const [second, third] = [await add(graph, 'PAYER:b'), await add(graph, 'PAYER:c')];
    await writeFile(pathOf('data/current'), second);
    const fourth = await add(graph, 'PAYER:d');
    expect(await payers(graph)).toEqual(['PAYER:a', 'PAYER:b', 'PAYER:d']);
    expect(await store().names()).toEqual([fourth, third, second]);
    expect(first < second).toBe(true);
  });
});

describe('a damaged release', () => {
  it('is passed over for the newest intact one before it, with one warning, and is not touched', async () => {
    const graph = await open();
    const [first, second, third] = [
      await add(graph, 'PAYER:a'),
      await add(graph, 'PAYER:b'),
      await add(graph, 'PAYER:c'),
    ];
    await chmod(store().fileOf(third), 0o644);
    await truncate(store().fileOf(third), 100);
    await rm(store().fileOf(second));
    expect(await payers(await open())).toEqual(['PAYER:a']);
    expect(warnings).toEqual([
      `${third} cannot be read: graph.grafeo must have ${(await manifestOf(third)).bytes} bytes, but has 100; ` +
        `${second} cannot be read: graph.grafeo must have ${(await manifestOf(second)).bytes} bytes, but is missing. ` +
        `Release ${first} is served instead. Nothing was deleted. To make it the current release, run ` +
        `\`npm run releases -- use ${first}\`; to get back what is missing in it, load that again.`,
    ]);
    expect((await stat(store().fileOf(third))).size).toBe(100);
  });

  it('is passed over if it has the right hash and the engine cannot read it', async () => {
    const graph = await open();
    const [first, second] = [await add(graph, 'PAYER:a'), await add(graph, 'PAYER:b')];
    const text = 'no graph at all';
    await rm(store().fileOf(second));
    await writeFile(store().fileOf(second), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const manifest = { ...(await manifestOf(second)), sha256, bytes: text.length };
    await writeFile(store().fileOf(second).replace('graph.grafeo', 'manifest.json'), JSON.stringify(manifest));
    expect(await (await open()).release()).toBe(first);
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`^${second} cannot be read: .*not a Grafeo database`))]);
  });

  it('leaves an empty graph if no other one is intact, and later loads do not touch it', async () => {
    const only = await add(await open(), 'PAYER:a');
    await chmod(store().fileOf(only), 0o644);
    await truncate(store().fileOf(only), 100);
    const graph = await open();
    expect(await graph.release()).toBe('unpublished-0');
    expect(warnings).toEqual([
      expect.stringMatching(/^\S+ cannot be read: .*\. Nothing else in ".*" can be served, so/),
    ]);
    await add(graph, 'PAYER:b');
    expect(await payers(await open())).toEqual(['PAYER:b']);
    expect((await stat(store().fileOf(only))).size).toBe(100);
  });

  it('is an error if it is the one to open', async () => {
    const only = await add(await open(), 'PAYER:a');
    await chmod(store().fileOf(only), 0o644);
    await truncate(store().fileOf(only), 100);
    await expect(open(only)).rejects.toMatchObject({ code: 'DAMAGED' });
  });

  async function manifestOf(name: string) {
    const all = await store().list();
    const found = all.find((one) => one.name === name);
    if (!found) throw new Error(`There is no release ${name}.`);
    return found;
  }
});

describe('the graph of an earlier version of the program', () => {
  const earlier = () => pathOf('data/graph.grafeo');

  async function writeEarlier() {
    await mkdir(pathOf('data'), { recursive: true });
    const db = grafeo.GrafeoDB.create(earlier());
    await db.executeCypher("CREATE (:Medcode:Payer {id: 'PAYER:earlier'})");
    return db;
  }

  it('becomes the first release', async () => {
    (await writeEarlier()).close();
    const graph = await open();
    expect(await payers(graph)).toEqual(['PAYER:earlier']);
    expect(await store().list()).toMatchObject([{ command: 'adopted graph.grafeo', previous: null }]);
    expect((await readdir(pathOf('data'))).sort()).toEqual(['current', 'releases', 'writer.lock']);
    await add(graph, 'PAYER:b');
    expect(await payers(await open())).toEqual(['PAYER:b', 'PAYER:earlier']);
  });

  it('is left where it is while another process has it open, whether for writing or reading', async () => {
    const db = await writeEarlier();
    await expect(open()).rejects.toMatchObject({ code: 'LOCKED', message: expect.stringContaining(earlier()) });
    db.close();
    const reader = grafeo.GrafeoDB.openReadOnly(earlier());
    await expect(open()).rejects.toMatchObject({ code: 'LOCKED', message: expect.stringContaining(earlier()) });
    reader.close();
    expect(await payers(await open())).toEqual(['PAYER:earlier']);
    expect(warnings).toEqual([]);
  });

  it('is left where it is if it is damaged, with a warning', async () => {
    (await writeEarlier()).close();
    await truncate(earlier(), 4096);
    expect(await payers(await open())).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/graph\.grafeo" cannot be read: .*Nothing was deleted\.$/)]);
    expect((await stat(earlier())).size).toBe(4096);
  });

  it('is not used if there are releases, with a warning', async () => {
    await add(await open(), 'PAYER:a');
    (await writeEarlier()).close();
    expect(await payers(await open())).toEqual(['PAYER:a']);
    expect(warnings).toEqual([expect.stringMatching(/written by an earlier version of the program, and is not used/)]);
  });
});

describe('a release that is moved away while it is read', () => {
  it('still answers', async () => {
    const graph = await open();
    await add(graph, 'PAYER:a');
    const reader = await open();
    await rename(pathOf('data/releases'), pathOf('elsewhere'));
    expect(await payers(reader)).toEqual(['PAYER:a']);
  });
});
