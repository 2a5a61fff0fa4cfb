import { incompleteFile } from '../bad-file-error.ts';
import type { ListedLabel } from '../releases/listed-code.ts';
import type { SourceFile } from '../source-file.ts';

/** The sections of each kind of codes: every release has the modifiers, and the first and last section of procedures. */
const sections = [
  { name: 'modifiers', label: 'Modifier', pattern: /^..$/ },
  { name: 'A codes', label: 'Procedure', pattern: /^A\d{4}$/ },
  { name: 'V codes', label: 'Procedure', pattern: /^V\d{4}$/ },
] as const;

/**
 * Makes sure that every section of these kinds of codes has codes: a file that was cut off between two rows lacks a section.
 * @throws {BadFileError}
 */
export function requireAllSections(
  file: SourceFile,
  records: readonly { readonly code: string }[],
  labels: readonly ListedLabel[],
): void {
  const missing = sections.filter(
    ({ label, pattern }) => labels.includes(label) && !records.some(({ code }) => pattern.test(code)),
  );
  if (missing.length === 0) return;
  throw incompleteFile(
    file,
    `must contain all of HCPCS Level II, but has no ${missing.map(({ name }) => name).join(', ')}`,
  );
}
