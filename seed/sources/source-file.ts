import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BadFileError } from './bad-file-error.ts';

/** A line of a file, without its line ending. */
export interface FileLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** Latin-1 includes the characters that Windows-1252 adds to it. */
export type Encoding = 'utf-8' | 'latin1';

/** How many characters are enough to recognize a file. */
const headLength = 4096;

/** More characters in a line than any official file has. */
export const longestLine = 1_000_000;

/** A text file that can be read from the beginning as often as needed, piece by piece. */
export class SourceFile {
  /** The printable path that the user named; for a file in a zip, followed by a colon and its name there. */
  readonly name: string;
  readonly #path: string;
  readonly #open: () => Promise<Readable>;

  constructor(name: string, path: string, open: () => Promise<Readable>) {
    this.name = name;
    this.#path = path;
    this.#open = open;
  }

  /** The text, piece by piece, without a byte-order mark. @throws {BadFileError} if it is cut off or not in the encoding */
  async *text(encoding: Encoding = 'utf-8'): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding, { fatal: true });
    try {
      for await (const chunk of await this.#open()) yield decoder.decode(chunk, { stream: true });
      yield decoder.decode();
    } catch (error) {
      throw this.#readingError(error);
    }
  }

  /** The lines. A line ending after the last one does not start another line. @throws {BadFileError} as `text` */
  async *lines(encoding?: Encoding): AsyncGenerator<FileLine> {
    let rest = '';
    let number = 0;
    for await (const piece of this.text(encoding)) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) yield { number: ++number, text: text.replace(/\r$/, '') };
      if (rest.length > longestLine) throw this.#lineError(number + 1);
    }
    if (rest !== '') yield { number: number + 1, text: rest };
  }

  /** The encoding: UTF-8 if the whole file can be read in it, otherwise Latin-1. @throws {BadFileError} if it is cut off */
  async encoding(): Promise<Encoding> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      for await (const chunk of await this.#open()) decoder.decode(chunk, { stream: true });
      decoder.decode();
      return 'utf-8';
    } catch (error) {
      if (isNotUtf8(error)) return 'latin1';
      throw this.#readingError(error);
    }
  }

  /** The beginning of the file. Its encoding is not known yet, so only ASCII characters are reliable. */
  async head(): Promise<string> {
    let head = '';
    for await (const piece of this.text('latin1')) {
      head += piece;
      if (head.length >= headLength) break;
    }
    return head.slice(0, headLength);
  }

  /** The SHA-256 of the file on disk, as it is packed, in hexadecimal. */
  async sha256(): Promise<string> {
    const hash = createHash('sha256');
    await pipeline(createReadStream(this.#path), hash);
    return hash.digest('hex');
  }

  #lineError(line: number): BadFileError {
    return new BadFileError(
      `${this.name}:${line}: A line must have at most ${longestLine} characters, but has more. Download the file again.`,
    );
  }

  #readingError(error: unknown): unknown {
    if (!(error instanceof Error) || error instanceof BadFileError) return error;
    const code = 'code' in error ? String(error.code) : '';
    if (isNotUtf8(error)) {
      return new BadFileError(
        `${this.name} must be text in UTF-8, but is not. Download it again, or save it as UTF-8.`,
      );
    }
    if (code.startsWith('Z_') || /unexpected end|bytes in the stream/.test(error.message)) {
      return new BadFileError(`${this.name} is cut off or damaged: ${error.message}. Download it again.`);
    }
    return error;
  }
}

function isNotUtf8(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
