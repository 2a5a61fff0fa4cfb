import { incompleteFile } from './bad-file-error.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Makes sure that a list of all procedures reaches the last ones: the codes of HCPCS Level II that begin with V.
 * @param ids the ids of the procedures
 * @throws {BadFileError}
 */
export function requireLastCodes(file: SourceFile, ids: readonly string[]): void {
  if (ids.some((id) => id.startsWith('HCPCS2:V'))) return;
  throw incompleteFile(file, 'must list procedures up to the codes that begin with V, but has none of these');
}
