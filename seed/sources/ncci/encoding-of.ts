import type { Encoding } from '../source-file.ts';

/** The encoding of a file by its beginning: only a byte-order mark shows UTF-8. Codes are the same in both. */
export function encodingOf(head: string): Encoding {
  return head.startsWith('\u00ef\u00bb\u00bf') ? 'utf-8' : 'latin1';
}
