import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { GraphError } from '../../port.ts';
import { reasonOf } from '../reason-of.ts';

/** Creates the data folder if it is missing, and makes sure that it can be written. @throws {GraphError} `REFUSED` */
export async function requireWritable(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
  } catch (error) {
    throw unwritable(dataDir, error);
  }
}

function unwritable(dataDir: string, cause: unknown): GraphError {
  return new GraphError(
    'REFUSED',
    `The data folder must be writable, but ${JSON.stringify(dataDir)} is not: ${reasonOf(cause)}. ` +
      'Set DATA_DIR to another folder.',
    { cause },
  );
}

/** The error for a disk without space for a change. The release that is served needs no further space. */
export function diskFull(reason: string, cause?: unknown): GraphError {
  return new GraphError(
    'REFUSED',
    `The disk with the data folder must have space for another release, but ${reason}. Nothing was changed. Free some ` +
      'space, or delete old releases: npm run releases -- prune --keep 2.',
    { cause },
  );
}

/** Whether a write failed because the disk is full, or because of a quota or a limit on the size of files. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code))) return true;
  return /os error (28|122|27)\b/.test(error.message);
}
