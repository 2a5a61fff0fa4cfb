import { incompleteFile } from '../bad-file-error.ts';
import type { SourceFile } from '../source-file.ts';
import { icdChapters } from './chapters.ts';

/**
 * Makes sure that every chapter has codes: a file that was cut off between two rows lacks the last chapters.
 * @throws {BadFileError}
 */
export function requireAllChapters(file: SourceFile, codes: Iterable<string>): void {
  const letters = new Set<string>();
  for (const code of codes) letters.add(code.charAt(0));
  const missing = icdChapters.filter(({ range }) => !letters.has(range.charAt(0)));
  if (missing.length === 0) return;
  throw incompleteFile(
    file,
    `must contain all of ICD-10-CM, but has no codes in ${missing.map(({ range }) => range).join(', ')}`,
  );
}
