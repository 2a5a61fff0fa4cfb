import { BadPageError } from './bad-page-error.ts';

/** The text of a page, and the encoding it was read in if that is not UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-16' | 'Windows-1252' | undefined;
}

/** Files that are no text although people call them pages, by their first bytes. */
const otherFiles: readonly (readonly [start: string, name: string])[] = [
  ['%PDF', 'a PDF file'],
  ['PK\u0003\u0004', 'a Word document or ZIP file'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Word document'],
  ['{\\rtf', 'an RTF document'],
];

/** The largest proportion of bytes above 127 in a page that is read as Windows-1252: English has few of them. */
const mostHighBytes = 0.1;

/**
 * The text of a page in UTF-8, in UTF-16 with or without a byte-order mark, or in Windows-1252.
 * @throws {BadPageError}
 */
export function decodePage(bytes: Uint8Array): Decoded {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  const other = otherFiles.find(([first]) => start.startsWith(first));
  if (other) throw new BadPageError(`A page must be text in UTF-8, but got ${other[1]}. Save the page as plain text.`);
  if (start.startsWith('\u00FF\u00FE\0\0') || start.startsWith('\0\0\u00FE\u00FF'))
    throw new BadPageError('A page must be text in UTF-8, but got UTF-32. Save the page as UTF-8.');
  const utf16 = utf16Of(bytes, start);
  if (utf16) return { text: decodeUtf16(utf16, bytes), encoding: 'UTF-16' };
  if (bytes.includes(0)) throw new BadPageError('A page must be text in UTF-8, but got binary data.');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: undefined };
  } catch {
    if (!isWindows1252(bytes))
      throw new BadPageError('A page must be text in UTF-8, but got another encoding. Save the page as UTF-8.');
    return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' };
  }
}

/** The byte order of UTF-16. Without a mark, every second byte of an English text is zero, and the others are not. */
function utf16Of(bytes: Uint8Array, start: string): 'utf-16le' | 'utf-16be' | undefined {
  if (start.startsWith('\u00FF\u00FE')) return 'utf-16le';
  if (start.startsWith('\u00FE\u00FF')) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (bytes.length / 2));
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : undefined;
}

function isWindows1252(bytes: Uint8Array): boolean {
  const high = bytes.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  const hasControls = bytes.some((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte));
  return high <= mostHighBytes * bytes.length && !hasControls;
}

function decodeUtf16(order: 'utf-16le' | 'utf-16be', bytes: Uint8Array): string {
  try {
    return new TextDecoder(order, { fatal: true }).decode(bytes);
  } catch {
    throw new BadPageError('A page must be text in UTF-8, but got damaged UTF-16. Save the page as UTF-8.');
  }
}

/** The characters of the bytes 0x80 to 0x9F. Others are the same as in ISO 8859-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

// Node.js 20 decodes its own "windows-1252" as ISO 8859-1.
function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/[\u0080-\u009F]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
}
