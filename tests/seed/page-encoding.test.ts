import { describe, expect, it } from 'vitest';
import { readPageText } from '../../seed/sources/article/page-text.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const text = 'CPT 77078: A scan\nThe scan’s cost — unknown.\n';
const lines = ['CPT 77078: A scan', "The scan's cost - unknown.", ''];

const utf16le = Buffer.from(text, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();
const windows1252 = Buffer.concat([
  Buffer.from('CPT 77078: A scan\nThe scan'),
  Buffer.from([0x92]),
  Buffer.from('s cost '),
  Buffer.from([0x97]),
  Buffer.from(' unknown.\n'),
]);

describe('a page', () => {
  const { write } = temporaryFolder();

  it.each<[string, Buffer, string | undefined]>([
    ['UTF-8', Buffer.from(text), undefined],
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${text}`), undefined],
    ['UTF-16 with a byte-order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), 'UTF-16'],
    ['big-endian UTF-16 with a byte-order mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), 'UTF-16'],
    ['UTF-16 without a mark', utf16le, 'UTF-16'],
    ['big-endian UTF-16 without a mark', utf16be, 'UTF-16'],
    ['Windows-1252', windows1252, 'Windows-1252'],
  ])('may be written in %s', async (_, bytes, encoding) => {
    expect(await readPageText(await write('page.txt', bytes))).toEqual({
      lines,
      remarks: encoding ? [{ kind: 'CHANGED', line: null, text: `Read as ${encoding}.` }] : [],
    });
  });

  it.each([
    ['a PDF file', Buffer.from('%PDF-1.7 ...')],
    ['a Word document or ZIP file', Buffer.from('PK\u0003\u0004 ...')],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 67, 0, 0, 0])],
    ['damaged UTF-16', Buffer.from([0xff, 0xfe, 67, 0, 67])],
    ['binary data', Buffer.from([67, 80, 84, 0, 1])],
    ['another encoding', Buffer.from([0xeb, 0xcf, 0xc4, 0x20, 0xeb, 0xcf, 0xc4])],
  ])('is refused as %s', async (name, bytes) => {
    await expect(readPageText(await write('page.txt', bytes))).rejects.toThrow(
      `A page must be text in UTF-8, but got ${name}.`,
    );
  });
});
