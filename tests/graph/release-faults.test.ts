import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph, Statement } from '../../src/graph/port.ts';
import { releaseStore } from '../../src/graph/releases/release-store.ts';
import { startCommand } from '../support/process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const kills = Number(process.env.RELEASE_KILLS ?? 3);
const damages = Number(process.env.RELEASE_DAMAGES ?? 10);

const { pathOf } = temporaryFolder();

const create = (id: string): Statement => ({ text: 'CREATE (:Medcode:Payer {id: $id})', parameters: { id } });

async function open(dataDir = pathOf('data'), warn = (_: string) => {}): Promise<Graph> {
  const graph = await openGraph({ dataDir, queryTimeoutMs: 10_000, warn });
  onTestFinished(() => graph.close());
  return graph;
}

async function countPayers(graph: Graph): Promise<unknown> {
  const [row] = await graph.read({ text: 'MATCH (p:Payer) RETURN count(p) AS n', parameters: {} });
  return row?.n;
}

/** Many kills are spread over folders, each of which is changed by one process after another. */
const killsInFolder = Math.ceil(kills / Math.min(4, Math.ceil(kills / 100)));

describe('releases of a process that is killed', () => {
  it(`are whole, and at least as new as the last one that it announced, at ${kills} random moments`, {
    timeout: 60_000 + kills * 20_000,
  }, async () => {
    const folders = Array.from({ length: Math.ceil(kills / killsInFolder) }, (_, i) => pathOf(`data-${i}`));
    await Promise.all(
      folders.map(async (dataDir) => {
        for (let n = 0; n < killsInFolder; n += 1) await killAndCheck(dataDir);
      }),
    );
  });
});

async function killAndCheck(dataDir: string): Promise<void> {
  const { child, said, exit } = startCommand(['tests/support/change-releases.ts', dataDir], {});
  await expect.poll(() => said.out + said.err, { timeout: 60_000, interval: 5 }).not.toBe('');
  await setTimeout(Math.random() * 700);
  child.kill('SIGKILL');
  await exit;
  expect(said.err).toBe('');
  const announced = said.out.trim().split('\n');
  const store = releaseStore(dataDir);
  for (const name of await store.names()) await store.verify(name);
  const graph = await openGraph({ dataDir, queryTimeoutMs: 10_000 });
  const served = await graph.release();
  // The process may be switching back to the release before the last one that it announced.
  const [before = ''] = announced.slice(-2);
  expect(served >= before || served === (await store.manifest(before)).previous, said.out).toBe(true);
  expect(Number(await countPayers(graph)) % 2).toBe(0);
  await graph.exclusively(() => Promise.resolve());
  expect(await readdir(dataDir)).not.toContain('drafts');
  await graph.close();
}

describe('a release that is damaged at random', () => {
  it(`is passed over for the one before it, with one warning, in ${damages} cases`, { timeout: 120_000 }, async () => {
    const graph = await open();
    await graph.exclusively((held) => held.write([create('PAYER:a')]));
    const first = await graph.release();
    await graph.exclusively((held) => held.write([create('PAYER:b')]));
    const file = releaseStore(pathOf('data')).fileOf(await graph.release());
    const whole = await readFile(file);
    for (let n = 0; n < damages; n += 1) {
      await rm(file);
      await writeFile(file, damaged(whole));
      const warnings: string[] = [];
      const opened = await openGraph({
        dataDir: pathOf('data'),
        queryTimeoutMs: 10_000,
        warn: (line) => warnings.push(line),
      });
      expect(await opened.release()).toBe(first);
      expect(await countPayers(opened)).toBe(1);
      expect(warnings).toEqual([expect.stringContaining(`Release ${first} is served instead.`)]);
      await opened.close();
    }
    await rm(file);
    await writeFile(file, whole);
    expect(await countPayers(await open())).toBe(2);
  });

  /** The same bytes with one bit flipped, some zeros or garbage, or cut off. */
  function damaged(whole: Buffer): Buffer {
    const bytes = Buffer.from(whole);
    const at = Math.floor(Math.random() * (bytes.length - 64));
    const kind = Math.floor(Math.random() * 4);
    if (kind === 0) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(Math.random() * 8)), at);
    if (kind === 1) bytes.fill(0, at, at + 64);
    if (kind === 2) bytes.fill('garbage', at, at + 64);
    const changed = kind === 3 ? bytes.subarray(0, at) : bytes;
    return changed.equals(whole) ? damaged(whole) : changed;
  }
});

const small = '/tmp/medcode-small-disk';

/** Whether this process may mount a file system of its own. */
const canMount = (() => {
  if (process.platform !== 'linux') return false;
  try {
    mount();
    execFileSync('umount', [small], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

function mount(): void {
  mkdirSync(small, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', small], { stdio: 'ignore' });
}

describe.skipIf(!canMount)('a full disk (skipped without the right to mount a small one)', () => {
  function onSmallDisk(): void {
    mount();
    onTestFinished(() => void execFileSync('umount', ['-l', small], { stdio: 'ignore' }));
  }

  it('is noticed before anything is copied', async () => {
    onSmallDisk();
    const graph = await open(small);
    await graph.exclusively((held) => held.write([create('PAYER:a')]));
    writeFileSync(join(small, 'filler'), Buffer.alloc(30_000_000));
    await expect(graph.exclusively((held) => held.write([create('PAYER:b')]))).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringMatching(
        /^The disk with the data folder must have space for another release, but it needs 17 MB, and \d+ MB are free\. Nothing was changed\./,
      ),
    });
    expect(await countPayers(await open(small))).toBe(1);
    rmSync(join(small, 'filler'));
    await graph.exclusively((held) => held.write([create('PAYER:b')]));
    expect(await countPayers(await open(small))).toBe(2);
  });

  it('at any later step leaves the current release, and space as before', { timeout: 120_000 }, async () => {
    onSmallDisk();
    const graph = await open(small);
    await graph.exclusively((held) => held.write([create('PAYER:a')]));
    const release = await graph.release();
    const outcomes: string[] = [];
    for (const leftKb of [0, 4, 8, 64, 100, 128, 160, 200, 400]) {
      const changing = graph.exclusively(async (held) => {
        fill(leftKb * 1024);
        await held.write([
          { text: 'UNWIND range(1, 500) AS n CREATE (:Medcode:DataGap {id: toString(n)})', parameters: {} },
        ]);
      });
      const outcome = await changing.then(
        () => 'published',
        (error) => String(error.message).replace(/:.*?os error/, ': os error'),
      );
      rmSync(join(small, 'filler'));
      outcomes.push(`${leftKb}: ${outcome}`);
      if (outcome === 'published') break;
      expect(await graph.release()).toBe(release);
      expect(await (await open(small)).release()).toBe(release);
      expect(existsSync(join(small, 'drafts'))).toBe(false);
      expect(outcome).toMatch(/^The disk with the data folder must have space for another release, but it is full/);
    }
    expect(outcomes.at(-1)).toMatch(/published$/);
  });

  function fill(leftBytes: number): void {
    const { bavail, bsize } = statfsSync(small);
    writeFileSync(join(small, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - leftBytes)));
  }
});

const isRoot = process.getuid?.() === 0;

describe.skipIf(!canMount)('a read-only data folder (skipped without the right to mount one)', () => {
  it('is served, and changes are refused', { timeout: 60_000 }, async () => {
    mount();
    onTestFinished(() => void execFileSync('umount', ['-l', small], { stdio: 'ignore' }));
    const { exit, said } = startCommand(['seed/index.ts'], { DATA_DIR: small });
    expect(await exit, said.err).toBe(0);
    execFileSync('mount', ['-o', 'remount,ro', small]);
    const reader = await open(small);
    expect(await countPayers(reader)).toBe(5);
    await expect(reader.exclusively((held) => held.write([create('PAYER:b')]))).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringMatching(/^The data folder must be writable, but /),
    });
  });
});

describe.skipIf(process.platform === 'win32' || isRoot)('a data folder without rights (skipped for root)', () => {
  it('is served, and changes are refused', async () => {
    const graph = await open();
    await graph.exclusively((held) => held.write([create('PAYER:a')]));
    await chmod(pathOf('data'), 0o555);
    onTestFinished(() => chmodSync(pathOf('data'), 0o755));
    const reader = await open();
    expect(await countPayers(reader)).toBe(1);
    await expect(reader.exclusively(() => Promise.resolve())).rejects.toMatchObject({ code: 'REFUSED' });
    expect(readFileSync(pathOf('data/current'), 'utf8').trim()).toBe(await reader.release());
  });
});
