import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { today } from '../../day.ts';
import { GraphError } from '../../port.ts';
import { reasonOf } from '../reason-of.ts';

/** The graph's file. The names of the engine's other files start with this one. */
const fileName = 'graph.grafeo';

/**
 * The path of the graph's file, which need not exist. Creates the folder if it is missing.
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

/** The error for a folder, or the file in it, that cannot be written. */
export function unwritable(dataDir: string, cause: unknown): GraphError {
  return new GraphError(
    'REFUSED',
    `The data folder must be writable, but ${JSON.stringify(dataDir)} is not: ${reasonOf(cause)}. ` +
      'Set DATA_DIR to another folder.',
    { cause },
  );
}

/**
 * Moves the files of a damaged graph, so that `openGraph` creates an empty one. Nothing is deleted.
 * @returns the new folder with the files, inside the data folder
 */
export async function setAsideDamaged({ dataDir }: { readonly dataDir: string }): Promise<string> {
  const day = today();
  const damaged = await mkdtemp(join(dataDir, `damaged-${day}-`));
  for (const name of await readdir(dataDir)) {
    if (name.startsWith(fileName)) await rename(join(dataDir, name), join(damaged, name));
  }
  return damaged;
}
