import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder of record files of a test's own. */
export async function openRecordFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'records-'));
  return {
    folder,
    /** Writes the records one a line; a string stands for itself. */
    async write(name: string, records: readonly unknown[]): Promise<URL> {
      const file = join(folder, name);
      const lines = records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record)));
      await writeFile(file, `${lines.join('\n')}\n`);
      return pathToFileURL(file);
    },
    close: () => rm(folder, { recursive: true }),
  };
}
