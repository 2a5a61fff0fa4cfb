import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder of its own for each test. */
export interface TemporaryFolder {
  /** The path of a file in it. */
  readonly pathOf: (name: string) => string;
  /** Writes a file, text as UTF-8 unless another encoding is given: its path. */
  readonly write: (name: string, content: string | Buffer, encoding?: BufferEncoding) => Promise<string>;
}

/** A folder that is made before each test and removed after it. */
export function temporaryFolder(): TemporaryFolder {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medcode-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const pathOf = (name: string) => join(folder, name);
  return {
    pathOf,
    async write(name, content, encoding) {
      await writeFile(pathOf(name), content, encoding);
      return pathOf(name);
    },
  };
}
