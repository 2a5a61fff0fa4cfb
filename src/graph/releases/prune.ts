import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { faultOf, releaseStore } from './release-store.ts';

/** The folder of drafts and of releases that are being deleted. What is in it after a process was killed is of no use. */
export function draftsFolder(dataDir: string): string {
  return join(dataDir, 'drafts');
}

/**
 * Deletes all releases but the newest `keep`, except for the current one and the one that it was made from, because it
 * is the way back. Damaged ones stay, because there may be no other copy of what was loaded into them.
 * @returns the names of the deleted releases
 */
export async function pruneReleases(dataDir: string, keep: number): Promise<string[]> {
  const store = releaseStore(dataDir);
  const current = await store.current();
  const all = await store.list();
  const previous = all.find(({ name }) => name === current)?.previous;
  const old = all.slice(keep).filter(({ name }) => name !== current && name !== previous);
  const deleted: string[] = [];
  for (const { name } of old) {
    if ((await faultOf(store.verify(name))) !== undefined) continue;
    await deleteRelease(dataDir, name);
    deleted.push(name);
  }
  return deleted;
}

/** Deletes a release. Moves it away first, so that a process that is killed here leaves no incomplete release. */
export async function deleteRelease(dataDir: string, name: string): Promise<void> {
  const doomed = join(draftsFolder(dataDir), name);
  await mkdir(draftsFolder(dataDir), { recursive: true });
  await rename(dirname(releaseStore(dataDir).fileOf(name)), doomed);
  await rm(doomed, { recursive: true });
}
