import { chmod, mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { extract, list, type ReadEntry } from 'tar';
import { z } from 'zod';
import { whileWriting } from '../../../src/graph/adapters/embedded/writer-lock.ts';
import { syncFile } from '../../../src/graph/releases/durable-files.ts';
import {
  DamagedReleaseError,
  graphFileName,
  manifestFileName,
  nameInManifest,
  type ReleaseManifest,
} from '../../../src/graph/releases/manifest.ts';
import { deleteRelease, draftsFolder } from '../../../src/graph/releases/prune.ts';
import { addRelease, switchTo } from '../../../src/graph/releases/publish.ts';
import { releaseStore, verifyFolder } from '../../../src/graph/releases/release-store.ts';

/** A file that is not a backup of a release. */
export class BadBackupError extends Error {
  override readonly name = 'BadBackupError';
}

/** The most bytes of a manifest. */
const maxManifestBytes = 10_000_000;

/**
 * Adds the release in a backup and makes it the current one. Before anything is visible, all of it is checked.
 * @throws {BadBackupError} @throws {GraphError} `LOCKED` or `REFUSED`
 */
export async function restore(dataDir: string, file: string, report: (line: string) => void): Promise<void> {
  await whileWriting(dataDir, async () => {
    await requireBackup(dataDir, file);
    const folder = join(draftsFolder(dataDir), 'restored');
    try {
      const { name } = await unpack(file, folder);
      await publish(dataDir, folder, name);
      report(`The current release is ${name}, restored from ${file}.`);
    } finally {
      await rm(draftsFolder(dataDir), { recursive: true, force: true });
    }
  });
}

/** Reads the names and sizes of the entries, and unpacks nothing. */
async function requireBackup(dataDir: string, file: string): Promise<void> {
  const entries: Pick<ReadEntry, 'path' | 'type' | 'size'>[] = [];
  await reading(file, () => list({ file, strict: true, onReadEntry: (entry) => entries.push(entry) }));
  const { bavail, bsize } = await statfs(dataDir);
  const limits = new Map([
    [manifestFileName, maxManifestBytes],
    [graphFileName, bavail * bsize],
  ]);
  const paths = entries.map(({ path }) => path).sort();
  if (paths.join() !== [graphFileName, manifestFileName].sort().join()) {
    const found = paths.slice(0, 5).join(', ') || 'nothing';
    throw new BadBackupError(
      `A backup must have exactly ${manifestFileName} and ${graphFileName}, but ${JSON.stringify(file)} has ${found}.`,
    );
  }
  for (const { path, type, size } of entries) {
    if (type !== 'File')
      throw new BadBackupError(`${path} in ${JSON.stringify(file)} must be a file, but is: ${type}.`);
    const limit = limits.get(path) ?? 0;
    if (size <= limit) continue;
    throw new BadBackupError(
      `${path} in ${JSON.stringify(file)} must have at most ${limit} bytes, which is what there is space for, but has ${size}.`,
    );
  }
}

async function unpack(file: string, folder: string): Promise<ReleaseManifest> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await reading(file, () => extract({ file, cwd: folder, strict: true, preservePaths: false, chmod: false }));
  const graph = join(folder, graphFileName);
  await chmod(graph, 0o644);
  const manifest = await reading(file, async () => verifyFolder(folder, await nameInManifest(folder)));
  await syncFile(graph);
  await syncFile(join(folder, manifestFileName));
  await chmod(graph, 0o444);
  return manifest;
}

/** A release of this name that is here and damaged has the same content as the backup, or had it. */
async function publish(dataDir: string, folder: string, name: string): Promise<void> {
  const store = releaseStore(dataDir);
  const isHere = (await store.names()).includes(name);
  const isIntact = await store.verify(name).then(
    () => true,
    () => false,
  );
  if (isHere && !isIntact) await deleteRelease(dataDir, name);
  if (!isIntact) await addRelease(dataDir, folder, name);
  await switchTo(dataDir, name);
}

const systemError = z.object({ code: z.string() });

async function reading<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isFull = systemError.safeParse(error).data?.code === 'ENOSPC';
    if (isFull) throw error;
    const kind = error instanceof DamagedReleaseError ? 'is damaged' : 'is not a backup of a release';
    throw new BadBackupError(`${JSON.stringify(file)} ${kind}: ${message}. Nothing was changed.`);
  }
}
