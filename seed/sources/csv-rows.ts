import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { BadFileError, incompleteFile } from './bad-file-error.ts';
import type { Faults } from './faults.ts';
import { type Encoding, longestLine, type SourceFile } from './source-file.ts';

/** A row of a CSV file. */
export interface CsvRow<Column extends string> {
  /** The line where the row ends, counted from 1 with the header. */
  readonly line: number;
  /** The trimmed cells, by column name. */
  readonly cells: Readonly<Record<Column, string>>;
}

export interface CsvOptions {
  /** How many lines come before the header. */
  readonly skipped?: number;
  /** The column names to use if those in the file's own header are not unique. */
  readonly header?: readonly string[];
  /** Whether the file has no header: then `header` names its columns. */
  readonly headerless?: boolean;
  readonly encoding?: Encoding;
  /** What separates cells (default: a comma). */
  readonly delimiter?: ',' | '\t' | '|';
}

/**
 * The rows of a CSV file that has at least these columns. Rows with too few or too many cells are reported as faults
 * and left out.
 * @throws {BadFileError} if a column is missing or the last row is cut off, or as `SourceFile.text`
 */
export async function* csvRows<Column extends string>(
  file: SourceFile,
  columns: readonly Column[],
  faults: Faults,
  { skipped = 0, header: names, headerless = false, encoding, delimiter = ',' }: CsvOptions = {},
): AsyncGenerator<CsvRow<Column>> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    info: true,
    from_line: skipped + 1,
    // A quote that is never closed would otherwise take the rest of the file into memory.
    max_record_size: longestLine,
  });
  const end = { text: '' };
  // The parser passes errors of the file on to the loop below.
  pipeline(Readable.from(watchEnd(file.text(encoding), end)), parser, () => undefined);
  let header = headerless ? names : undefined;
  let cells = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      cells = record.length;
      if (!header) header = requireColumns(file, names ?? record.map(oneLine), columns);
      else if (record.length !== header.length) {
        faults.add(info.lines, `A row must have ${header.length} cells, but got ${record.length}.`);
      } else yield { line: info.lines, cells: cellsOf(header, record, columns) };
    }
  } catch (error) {
    throw asBadFile(file, error);
  }
  if (cells < (header?.length ?? 0) && !end.text.endsWith('\n')) {
    throw incompleteFile(file, 'must end after a complete row, but ends within one');
  }
}

/** The error for a file that the parser cannot read. Other errors stay as they are. */
export function asBadFile({ name }: Pick<SourceFile, 'name'>, error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  return new BadFileError(`${name} must be CSV, but cannot be read: ${error.message}. Download it again.`);
}

/** Passes the text on and remembers its last piece. */
async function* watchEnd(pieces: AsyncIterable<string>, end: { text: string }): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if (piece !== '') end.text = piece;
    yield piece;
  }
}

/** Column names may contain line breaks. */
function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ');
}

function requireColumns(file: SourceFile, header: readonly string[], columns: readonly string[]): readonly string[] {
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length === 0) return header;
  throw new BadFileError(
    `${file.name} must have the columns ${columns.join(', ')}, but has no ${missing.join(', ')}. Download it again.`,
  );
}

function cellsOf<Column extends string>(
  header: readonly string[],
  record: readonly string[],
  columns: readonly Column[],
) {
  const cells: Partial<Record<Column, string>> = {};
  for (const column of columns) cells[column] = record[header.indexOf(column)] ?? '';
  return cells as Record<Column, string>;
}
