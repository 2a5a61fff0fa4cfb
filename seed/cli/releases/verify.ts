import { isDeepStrictEqual } from 'node:util';
import { describeFile } from '../../../src/graph/adapters/embedded/draft.ts';
import { DamagedReleaseError } from '../../../src/graph/releases/manifest.ts';
import { type ReleaseStore, releaseStore } from '../../../src/graph/releases/release-store.ts';
import { requireRelease } from './require-release.ts';

/**
 * Checks the hash and the content of one release, or of all, and prints a line for each.
 * @returns whether all are intact
 * @throws {UsageError} without such a release
 */
export async function verifyReleases(
  dataDir: string,
  name: string | undefined,
  report: (line: string) => void,
): Promise<boolean> {
  const store = releaseStore(dataDir);
  if (name !== undefined) await requireRelease(store, name);
  let allIntact = true;
  for (const one of name === undefined ? await store.names() : [name]) {
    const fault = await faultOf(store, one);
    allIntact &&= fault === undefined;
    report(`${one}  ${fault === undefined ? 'intact' : `damaged: ${fault}`}`);
  }
  return allIntact;
}

async function faultOf(store: ReleaseStore, name: string): Promise<string | undefined> {
  try {
    const { documents, labels, relationships } = await store.verify(name);
    const content = await describeFile(store.fileOf(name));
    if (isDeepStrictEqual(content, { documents, labels, relationships })) return undefined;
    throw new DamagedReleaseError('the graph has other nodes or relationships than its manifest');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
