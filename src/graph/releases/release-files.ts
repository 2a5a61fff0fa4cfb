import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReleaseFiles } from '../port.ts';
import { isReleaseName } from './release-name.ts';
import { releaseStore } from './release-store.ts';

/** Files in the folders of the releases of a data folder. */
export function releaseFiles(dataDir: string): ReleaseFiles {
  const store = releaseStore(dataDir);
  const pathOf = (release: string, name: string) => join(dirname(store.fileOf(release)), name);
  return {
    async read(release, name) {
      if (!isReleaseName(release)) return undefined;
      return readFile(pathOf(release, name)).catch(() => undefined);
    },
    async write(release, name, content) {
      if (isReleaseName(release)) await replace(pathOf(release, name), content).catch(() => {});
    },
  };
}

/** No other process sees a part of it. */
async function replace(path: string, content: readonly Uint8Array[]): Promise<void> {
  const own = `${path}.${process.pid}`;
  try {
    await writeFile(own, content);
    await rename(own, path);
  } catch (error) {
    await rm(own, { force: true });
    throw error;
  }
}
