import { incompleteFile } from '../bad-file-error.ts';
import type { SourceFile } from '../source-file.ts';

/** Every release has the modifiers, and the first and the last section of procedures. */
const sections: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['modifiers', /^..$/],
  ['A codes', /^A\d{4}$/],
  ['V codes', /^V\d{4}$/],
];

/**
 * Makes sure that every section has codes: a file that was cut off between two rows lacks a section.
 * @throws {BadFileError}
 */
export function requireAllSections(file: SourceFile, records: readonly { readonly code: string }[]): void {
  const missing = sections.filter(([, pattern]) => !records.some(({ code }) => pattern.test(code)));
  if (missing.length === 0) return;
  throw incompleteFile(
    file,
    `must contain all of HCPCS Level II, but has no ${missing.map(([name]) => name).join(', ')}`,
  );
}
