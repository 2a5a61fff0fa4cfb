import { readFile, stat } from 'node:fs/promises';
import { BadPageError } from './bad-page-error.ts';

/** Larger files are something else than an article. */
const mostBytes = 2_000_000;

/**
 * The lines of a page as plain text: without a byte-order mark and carriage returns, with plain spaces and quotes.
 * @throws {BadPageError}
 */
export async function readPageLines(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new BadPageError('The page does not exist.');
  if (!found.isFile()) throw new BadPageError('A page must be a text file, but got a folder or device.');
  if (found.size > mostBytes)
    throw new BadPageError(`A page must have at most ${mostBytes} bytes, but got ${found.size}.`);
  const lines = plain(decode(await readFile(path))).split('\n');
  if (lines.every((line) => line === '')) throw new BadPageError('A page must contain text, but got an empty file.');
  return lines;
}

function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new BadPageError('A page must be text in UTF-8, but got binary data.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadPageError('A page must be text in UTF-8, but got another encoding. Save the page as UTF-8.');
  }
}

/** A text with typographic characters replaced by those on a keyboard. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2018\u2019\u201A]/g, "'")
    .replace(/[\u201C\u201D\u201E]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim().replace(/^#+ /, ''))
    .join('\n');
}
