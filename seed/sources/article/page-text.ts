import { readFile, stat } from 'node:fs/promises';
import { BadPageError } from './bad-page-error.ts';
import { decodePage } from './page-encoding.ts';
import type { Remark } from './remark.ts';

/** Larger files are something else than an article. */
const mostBytes = 2_000_000;

/** A page as plain text. */
export interface PageText {
  /** Without a byte-order mark and carriage returns, with plain spaces and quotes. Their numbers are those of the file. */
  readonly lines: readonly string[];
  readonly remarks: readonly Remark[];
}

/**
 * Reads a page as plain text.
 * @throws {BadPageError}
 */
export async function readPageText(path: string): Promise<PageText> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new BadPageError('The page does not exist.');
  if (!found.isFile()) throw new BadPageError('A page must be a text file, but got a folder or device.');
  if (found.size > mostBytes)
    throw new BadPageError(`A page must have at most ${mostBytes} bytes, but got ${found.size}.`);
  const { text, encoding } = decodePage(await readFile(path));
  const lines = plain(text).split('\n');
  if (lines.every((line) => line === '')) throw new BadPageError('A page must contain text, but got an empty file.');
  return { lines, remarks: encoding ? [{ kind: 'CHANGED', line: null, text: `Read as ${encoding}.` }] : [] };
}

/** A text with typographic characters replaced by those on a keyboard, and tables with tabs by tables with pipes. */
export function plain(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[\u2018\u2019\u201A]/g, "'")
    .replace(/[\u201C\u201D\u201E]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .split('\n');
  return tabsToPipes(lines)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n');
}

/** A table that was copied from a spreadsheet begins with a row of at least three cells. Later rows may be cut. */
function tabsToPipes(lines: readonly string[]): string[] {
  let inTable = false;
  return lines.map((line) => {
    const cells = line.includes('|') ? [] : line.trim().split(/\t+/);
    inTable = cells.length > 2 || (inTable && cells.length > 1);
    return inTable ? cells.join(' | ') : line;
  });
}
