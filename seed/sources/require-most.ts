import { incompleteFile } from './bad-file-error.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Makes sure that a new list still has most of the codes of the one before: no publisher drops a quarter at once.
 * @throws {BadFileError}
 */
export function requireMost(file: SourceFile, missing: number, known: number, what = 'codes of the release'): void {
  if (missing <= known / 4) return;
  throw incompleteFile(file, `must list most of the ${known} ${what} before it, but ${missing} of them are missing`);
}
