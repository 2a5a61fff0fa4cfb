import { chmod, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile, syncFile, syncFolder, writeDurably } from './durable-files.ts';
import { fileHash } from './file-hash.ts';
import { graphFileName, manifestFileName, type ReleaseManifest } from './manifest.ts';
import { releaseName } from './release-name.ts';
import { releaseStore } from './release-store.ts';

/** What the manifest of a new release says, apart from what follows from its file and the moment. */
export type ReleaseFacts = Omit<ReleaseManifest, 'name' | 'sha256' | 'bytes' | 'createdAt'>;

/**
 * Publishes a draft, which is a folder with a closed graph, and serves it from now on: the folder becomes that of a
 * release, and `current` names it. If any of that fails, the former release stays the current one.
 */
export async function publishDraft(dataDir: string, draft: string, facts: ReleaseFacts): Promise<ReleaseManifest> {
  const manifest = await describeFile(dataDir, join(draft, graphFileName), facts);
  await writeDurably(join(draft, manifestFileName), `${JSON.stringify(manifest, null, 2)}\n`);
  await syncFolder(draft);
  const folder = await addRelease(dataDir, draft, manifest.name);
  try {
    await switchTo(dataDir, manifest.name);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return manifest;
}

/** Moves a folder with a manifest and its graph to the other releases: its new path. */
export async function addRelease(dataDir: string, folder: string, name: string): Promise<string> {
  const releases = join(dataDir, 'releases');
  await mkdir(releases, { recursive: true });
  await rename(folder, join(releases, name));
  await syncFolder(releases);
  return join(releases, name);
}

/** Makes a release the current one, in one step. */
export function switchTo(dataDir: string, name: string): Promise<void> {
  return replaceFile(join(dataDir, 'current'), `${name}\n`);
}

async function describeFile(dataDir: string, file: string, facts: ReleaseFacts): Promise<ReleaseManifest> {
  await syncFile(file);
  await chmod(file, 0o444);
  const sha256 = await fileHash(file);
  const { size: bytes } = await stat(file);
  const createdAt = await nextMoment(dataDir);
  return {
    name: releaseName(createdAt, sha256.slice(0, 8)),
    sha256,
    bytes,
    createdAt: createdAt.toISOString(),
    ...facts,
  };
}

/** Now, but at least a second after the newest release, because the order of names is that of the releases. */
async function nextMoment(dataDir: string): Promise<Date> {
  const [newest] = await releaseStore(dataDir).list();
  const earliest = newest ? Date.parse(newest.createdAt) + 1_000 : 0;
  return new Date(Math.max(Date.now(), earliest));
}
