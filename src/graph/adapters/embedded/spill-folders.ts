import { readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * For each file that it opens for reading, the engine makes a folder for what has no room in memory. It removes the folder
 * when the object of the graph is collected as garbage, which does not happen if `process.exit` ends the process.
 */
export function removeSpillFoldersAtExit(): void {
  process.removeListener('exit', removeSpillFolders);
  process.once('exit', removeSpillFolders);
}

function removeSpillFolders(): void {
  for (const name of namesIn(tmpdir())) if (isOwn(name)) removeIfEmpty(join(tmpdir(), name));
}

/** Such as `grafeo-…-4711-1a2b.spill`, where 4711 is the number of the process. */
function isOwn(name: string): boolean {
  return name.startsWith('grafeo-') && name.endsWith('.spill') && name.split('-').at(-2) === String(process.pid);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A process in another container may have the same number, and still use its folder. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not empty, or somebody else has removed it.
  }
}
