import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { printableName } from '../../src/printable.ts';
import { BadFileError } from './bad-file-error.ts';
import { SourceFile } from './source-file.ts';

/** All of a workbook is in memory at once. */
const mostBytes = 100_000_000;

/**
 * The sheets of an Excel workbook as CSV in UTF-8.
 * @param path the file that the workbook is in
 * @param place the workbook: a file or its bytes
 * @param shown its name for people
 * @param members the members of its zip, whose sizes are checked when they are read
 * @throws {BadFileError} if it is too large or damaged
 */
export async function openWorkbook(
  path: string,
  place: string | Buffer,
  shown: string,
  members: readonly SourceFile[],
): Promise<SourceFile[]> {
  await requireModest(shown, members);
  // The library's reader for Node never ends on some damaged zips.
  const { default: readWorkbook } = await import('read-excel-file/universal');
  try {
    const sheets = await readWorkbook(new Blob([typeof place === 'string' ? await readFile(place) : place]));
    return sheets.map(({ sheet, data }) => {
      const csv = stringify(
        data.map((row) => row.map(textOf)),
        { bom: true },
      );
      return new SourceFile(printableName(`${shown}:${sheet}`), path, async () => Readable.from([Buffer.from(csv)]));
    });
  } catch {
    throw new BadFileError(`${printableName(shown)} must be an Excel workbook, but cannot be read. Download it again.`);
  }
}

/** The library trusts the sizes that a zip states. Reading the members shows whether they are true. */
async function requireModest(shown: string, members: readonly SourceFile[]): Promise<void> {
  let characters = 0;
  for (const member of members) {
    for await (const piece of member.text('latin1')) {
      characters += piece.length;
      if (characters <= mostBytes) continue;
      throw new BadFileError(
        `${printableName(shown)} must unpack to at most ${mostBytes} bytes, but has more. Save its sheets as CSV, and load those.`,
      );
    }
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
