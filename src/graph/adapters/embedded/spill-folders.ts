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
  const own = new RegExp(`^grafeo-.+-${process.pid}-[0-9a-f]+\\.spill$`);
  for (const name of namesIn(tmpdir())) if (own.test(name)) removeIfEmpty(join(tmpdir(), name));
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
