import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileHash } from './file-hash.ts';
import { DamagedReleaseError, graphFileName, type ReleaseManifest, readManifest } from './manifest.ts';
import { isReleaseName } from './release-name.ts';

/** A release that is not served, and why. */
export interface PassedOver {
  readonly name: string;
  /** Without a full stop. */
  readonly reason: string;
}

/** The release to serve, and those that would be served if they were intact, in the order in which they were tried. */
interface Choice {
  /** Undefined if no release is intact. */
  readonly release: string | undefined;
  readonly passedOver: readonly PassedOver[];
}

/** The graph releases in a data folder. It only reads files, and needs no engine. */
export interface ReleaseStore {
  /** The name in the file `current`; undefined if there is no such file, or it has no name of a release. */
  current(): Promise<string | undefined>;
  /** The names of all releases, damaged or not, newest first. */
  names(): Promise<readonly string[]>;
  /** The manifests of all releases whose manifest is valid, newest first. */
  list(): Promise<readonly ReleaseManifest[]>;
  /** The manifest of a release; its graph is not looked at. @throws {DamagedReleaseError} */
  manifest(name: string): Promise<ReleaseManifest>;
  /** The manifest of a release whose file has the size and hash of its manifest. @throws {DamagedReleaseError} */
  verify(name: string): Promise<ReleaseManifest>;
  /**
   * The current release if it is intact, else the newest intact one before it, else the one soonest after it. Releases in
   * `except` are passed over, with their reason.
   */
  choose(except?: ReadonlyMap<string, string>): Promise<Choice>;
  /** The path of a release's graph. */
  fileOf(name: string): string;
}

/** Opens the releases of a data folder. Neither has to exist. */
export function releaseStore(dataDir: string): ReleaseStore {
  const folderOf = (name: string) => join(dataDir, 'releases', name);
  const fileOf = (name: string) => join(folderOf(name), graphFileName);

  async function current(): Promise<string | undefined> {
    const name = (await orMissing(readFile(join(dataDir, 'current'), 'utf8')))?.trim();
    return name && isReleaseName(name) ? name : undefined;
  }

  async function names(): Promise<string[]> {
    const all = (await orMissing(readdir(join(dataDir, 'releases')))) ?? [];
    return all.filter(isReleaseName).sort().reverse();
  }

  const manifest = (name: string) => readManifest(folderOf(name), name);
  const verify = (name: string) => verifyFolder(folderOf(name), name);

  async function choose(except: ReadonlyMap<string, string> = new Map()): Promise<Choice> {
    const passedOver: PassedOver[] = [];
    for (const name of inOrder(await names(), await current())) {
      const reason = except.get(name) ?? (await faultOf(verify(name)));
      if (reason === undefined) return { release: name, passedOver };
      passedOver.push({ name, reason });
    }
    return { release: undefined, passedOver };
  }

  async function list(): Promise<ReleaseManifest[]> {
    const read = await Promise.allSettled((await names()).map(manifest));
    return read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  return { current, names, list, manifest, verify, choose, fileOf };
}

/**
 * The manifest of a folder with a release of this name, whose file has the size and hash of its manifest.
 * @throws {DamagedReleaseError}
 */
export async function verifyFolder(folder: string, name: string): Promise<ReleaseManifest> {
  const manifest = await readManifest(folder, name);
  const file = join(folder, graphFileName);
  const bytes = (await orMissing(stat(file)))?.size;
  if (bytes !== manifest.bytes) {
    const found = bytes === undefined ? 'is missing' : `has ${bytes}`;
    throw new DamagedReleaseError(`${graphFileName} must have ${manifest.bytes} bytes, but ${found}`);
  }
  if ((await fileHash(file)) === manifest.sha256) return manifest;
  throw new DamagedReleaseError(`${graphFileName} does not have the SHA-256 of its manifest`);
}

/** The order in which to try releases, of which the newest is first: the current one, those before it, those after it. */
function inOrder(names: readonly string[], current: string | undefined): readonly string[] {
  if (current === undefined) return names;
  const before = names.filter((name) => name < current);
  const after = names.filter((name) => name > current);
  return [current, ...before, ...after.reverse()];
}

/** What is wrong with a release that is being verified; undefined if it is intact. */
export async function faultOf(verifying: Promise<unknown>): Promise<string | undefined> {
  try {
    await verifying;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The result, or undefined if the file or folder does not exist. */
async function orMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
