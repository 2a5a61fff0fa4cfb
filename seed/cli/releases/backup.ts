import { existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { create } from 'tar';
import { syncFile } from '../../../src/graph/releases/durable-files.ts';
import { graphFileName, manifestFileName } from '../../../src/graph/releases/manifest.ts';
import { releaseStore } from '../../../src/graph/releases/release-store.ts';
import { UsageError } from '../run-command.ts';
import { sizeInWords } from './format.ts';

/**
 * Writes the current release to a new file, after checking it. Loads may run meanwhile.
 * @throws {UsageError} @throws {DamagedReleaseError}
 */
export async function backUp(dataDir: string, file: string, report: (line: string) => void): Promise<void> {
  if (existsSync(file)) throw new UsageError(`A backup must be a new file, but ${JSON.stringify(file)} exists.`);
  const store = releaseStore(dataDir);
  const name = await store.current();
  if (name === undefined) throw new UsageError(`There is no release to back up in ${JSON.stringify(dataDir)}.`);
  await store.verify(name);
  const partial = `${file}.partial`;
  try {
    await create({ gzip: true, portable: true, file: partial, cwd: dirname(store.fileOf(name)) }, [
      manifestFileName,
      graphFileName,
    ]);
    await syncFile(partial);
    await rename(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
  report(`${file}: release ${name}, ${sizeInWords((await stat(file)).size)}`);
}
