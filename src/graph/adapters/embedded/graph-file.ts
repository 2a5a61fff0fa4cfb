import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { today } from '../../day.ts';
import { GraphError } from '../../port.ts';
import { reasonOf } from '../reason-of.ts';

/** The graph's file; the engine keeps its log beside it, under the same name and an ending. */
const fileName = 'graph.grafeo';

/**
 * The path of the graph's file, whether it exists or not, in a folder that exists and can be written.
 * @throws {GraphError} `REFUSED`
 */
export async function graphFile(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
  } catch (error) {
    throw unwritable(dataDir, error);
  }
  return join(dataDir, fileName);
}

/** What to tell where the folder, or the file in it, cannot be used. */
export function unwritable(dataDir: string, cause: unknown): GraphError {
  return new GraphError(
    'REFUSED',
    `The data folder must be one that this process can write, but ${JSON.stringify(dataDir)} is not: ${reasonOf(cause)}. ` +
      'Set DATA_DIR to another folder.',
    { cause },
  );
}

/**
 * Moves a damaged graph out of the way, so that `openGraph` begins an empty one. Nothing is deleted.
 * @returns the new folder inside the data folder that holds the damaged files
 */
export async function setAsideDamaged({ dataDir }: { readonly dataDir: string }): Promise<string> {
  const day = today();
  const damaged = await mkdtemp(join(dataDir, `damaged-${day}-`));
  for (const name of await readdir(dataDir)) {
    if (name.startsWith(fileName)) await rename(join(dataDir, name), join(damaged, name));
  }
  return damaged;
}
