import type { GrafeoDB } from '@grafeo-db/js';
import { GraphError } from '../../port.ts';
import { reasonOf } from '../reason-of.ts';
import { diskFull, isDiskFull } from './data-folder.ts';
import { removeSpillFoldersAtExit } from './spill-folders.ts';

/** @throws {GraphError} `REFUSED` if there is no binary of the engine for this system */
export async function importEngine() {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (cause) {
    throw new GraphError(
      'REFUSED',
      `The embedded graph needs a binary for ${process.platform} ${process.arch}, but it is not installed. ` +
        'Run npm ci on this system, or set GRAPH_URL to use Neo4j.',
      { cause },
    );
  }
}

/** The engine's name and version. @throws {GraphError} `REFUSED` */
export async function engineVersion(): Promise<string> {
  return `grafeo ${(await importEngine()).version()}`;
}

/** Opens a file of the engine, which may be read-only, for reading. @throws {GraphError} `LOCKED`, `REFUSED` or `DAMAGED` */
export async function openForReading(file: string): Promise<GrafeoDB> {
  const { GrafeoDB } = await importEngine();
  removeSpillFoldersAtExit();
  return opening(file, () => GrafeoDB.openReadOnly(file));
}

/** Opens a file of the engine for this process alone, or creates it. @throws {GraphError} `LOCKED`, `REFUSED` or `DAMAGED` */
export async function openForWriting(file: string): Promise<GrafeoDB> {
  const { GrafeoDB } = await importEngine();
  return opening(file, () => GrafeoDB.create(file));
}

function opening(file: string, open: () => GrafeoDB): GrafeoDB {
  try {
    return open();
  } catch (cause) {
    const reason = reasonOf(cause);
    const path = JSON.stringify(file);
    // The first if it is open for writing elsewhere, and the second if it is open for reading.
    if (/cannot be locked|is locked by another process/.test(reason)) {
      throw new GraphError('LOCKED', `Another process is using ${path}. Stop it and try again.`, { cause });
    }
    if (isDiskFull(cause)) throw diskFull(`it is full: ${reason}`, cause);
    if (reason.includes('os error')) throw new GraphError('REFUSED', `${path} cannot be opened: ${reason}`, { cause });
    throw new GraphError('DAMAGED', `${path} cannot be read: ${reason}`, { cause });
  }
}
