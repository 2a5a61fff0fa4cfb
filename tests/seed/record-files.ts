import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Files of records in a folder of its own for each test. */
export function recordFiles() {
  const folder = temporaryFolder();
  return {
    /** Writes a file with one record per line; a string is written as it is. */
    async write(name: string, records: readonly unknown[]): Promise<URL> {
      const lines = records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record)));
      return pathToFileURL(await folder.write(name, `${lines.join('\n')}\n`));
    },
  };
}
