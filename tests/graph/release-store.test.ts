import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseStore } from '../../src/graph/releases/release-store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { pathOf } = temporaryFolder();

const [first, second, third] = ['20261127T010000Z-00000001', '20261127T020000Z-00000002', '20261127T030000Z-00000003'];

/** Three releases, of which the second is served. */
async function threeReleases() {
  for (const name of [first, second, third]) await writeRelease(name);
  await writeFile(pathOf('current'), `${second}\n`);
  return releaseStore(pathOf('.'));
}

async function writeRelease(name: string, graph = `graph of ${name}`): Promise<void> {
  await mkdir(pathOf(`releases/${name}`), { recursive: true });
  await writeFile(pathOf(`releases/${name}/graph.grafeo`), graph);
  const manifest = {
    name,
    sha256: createHash('sha256').update(graph).digest('hex'),
    bytes: Buffer.byteLength(graph),
    createdAt: `2026-11-27T0${name.slice(10, 11)}:00:00.000Z`,
    previous: null,
    command: 'npm run seed',
    files: [],
    documents: [{ id: 'DOC:pos-slice', title: 'Places of service', edition: null }],
    labels: { Payer: 5 },
    relationships: {},
    program: '0.1.0',
    engine: 'grafeo 0.6.0',
    model: '0123abcd',
  };
  await writeFile(pathOf(`releases/${name}/manifest.json`), JSON.stringify(manifest));
}

const damage = (name: string) => writeFile(pathOf(`releases/${name}/graph.grafeo`), `GRAPH of ${name}`);

describe('the releases of a data folder', () => {
  it('are listed with the newest first', async () => {
    const store = await threeReleases();
    expect((await store.list()).map(({ name }) => name)).toEqual([third, second, first]);
    expect(await store.current()).toBe(second);
    expect(store.fileOf(first)).toBe(pathOf(`releases/${first}/graph.grafeo`));
  });

  it('are served as `current` says', async () => {
    const store = await threeReleases();
    expect(await store.choose()).toEqual({ release: second, passedOver: [] });
    await writeFile(pathOf('current'), third);
    expect(await store.choose()).toEqual({ release: third, passedOver: [] });
  });

  it('do not have to exist', async () => {
    const store = releaseStore(pathOf('not/yet'));
    expect(await store.current()).toBeUndefined();
    expect(await store.list()).toEqual([]);
    expect(await store.choose()).toEqual({ release: undefined, passedOver: [] });
  });

  it('are served from the newest if `current` is missing or damaged', async () => {
    const store = await threeReleases();
    for (const text of ['', '../../etc', `${first}x`]) {
      await writeFile(pathOf('current'), text);
      expect(await store.current()).toBeUndefined();
      expect(await store.choose()).toEqual({ release: third, passedOver: [] });
    }
    await rm(pathOf('current'));
    expect(await store.choose()).toEqual({ release: third, passedOver: [] });
  });

  it('are passed over if the graph is damaged: first those before the current one, then those after it', async () => {
    const store = await threeReleases();
    await damage(second);
    const notItsHash = 'graph.grafeo does not have the SHA-256 of its manifest';
    expect(await store.choose()).toEqual({ release: first, passedOver: [{ name: second, reason: notItsHash }] });
    await writeFile(pathOf(`releases/${first}/graph.grafeo`), 'short');
    expect(await store.choose()).toEqual({
      release: third,
      passedOver: [
        { name: second, reason: notItsHash },
        { name: first, reason: 'graph.grafeo must have 34 bytes, but has 5' },
      ],
    });
    await rm(pathOf(`releases/${third}/graph.grafeo`));
    expect(await store.choose()).toMatchObject({
      release: undefined,
      passedOver: [
        { name: second },
        { name: first },
        { name: third, reason: 'graph.grafeo must have 34 bytes, but is missing' },
      ],
    });
  });

  it('are passed over if the manifest is damaged, and not listed', async () => {
    const store = await threeReleases();
    const manifest = pathOf(`releases/${second}/manifest.json`);
    for (const [text, reason] of [
      ['{"name":', 'manifest.json is damaged: it is not JSON'],
      [`{"name":"${second}"}`, 'manifest.json is damaged: sha256'],
      ['[]', 'manifest.json is damaged: all of it'],
    ] as const) {
      await writeFile(manifest, text);
      expect(await store.choose()).toEqual({ release: first, passedOver: [{ name: second, reason }] });
    }
    expect((await store.list()).map(({ name }) => name)).toEqual([third, first]);
    await rm(join(pathOf('releases'), second), { recursive: true });
    expect(await store.choose()).toEqual({
      release: first,
      passedOver: [{ name: second, reason: 'manifest.json is missing' }],
    });
  });

  it('are passed over if the caller could not open them', async () => {
    const store = await threeReleases();
    expect(await store.choose(new Map([[second, 'it was written by another engine']]))).toEqual({
      release: first,
      passedOver: [{ name: second, reason: 'it was written by another engine' }],
    });
  });
});
