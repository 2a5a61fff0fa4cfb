import { BadFileError } from './bad-file-error.ts';
import type { SourceFile } from './source-file.ts';

/** How a table with changing column names is read. */
export interface NamedColumns<Column extends string> {
  /** Matches the line with the header, from its beginning. */
  readonly line: RegExp;
  readonly delimiter: ',' | '\t';
  /** By our name for a column: what its names in the files have in common. */
  readonly patterns: Readonly<Record<Column, RegExp>>;
  /** Columns that a file may lack. */
  readonly optional: readonly Column[];
}

/**
 * The columns of a file, each by our name if it has one, and how many lines come before them.
 * @throws {BadFileError} if a column is missing
 */
export async function readNamedColumns<Column extends string>(
  file: SourceFile,
  { line, delimiter, patterns, optional }: NamedColumns<Column>,
): Promise<{ header: string[]; skipped: number; columns: Column[] }> {
  const head = (await file.head()).replace(/^\u00ef\u00bb\u00bf/, '');
  const names = Object.keys(patterns) as Column[];
  const [text = ''] = line.exec(head) ?? [];
  const cells = text.split(delimiter).map((cell) => cell.replaceAll('"', '').trim());
  const header = cells.map((cell) => names.find((name) => patterns[name].test(cell)) ?? cell);
  const columns = names.filter((name) => header.includes(name));
  const missing = names.filter((name) => !columns.includes(name) && !optional.includes(name));
  if (missing.length === 0) {
    return { header, columns, skipped: head.slice(0, Math.max(head.search(line), 0)).split('\n').length - 1 };
  }
  throw new BadFileError(
    `${file.name} must have the columns of other years, but has no ${missing.join(', ')} in ${cells.join(', ')}. Download it again.`,
  );
}
