import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BadFileError } from './bad-file-error.ts';

/** A line of a file, counted from 1, without its end. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
}

export type Encoding = 'utf-8' | 'latin1';

/** Characters that tell what kind of file it is. */
const headLength = 4096;

/** A text file that is read from its beginning as often as needed, never as a whole unless asked for. */
export class SourceFile {
  /** The file as the user named it; for one inside a zip, followed by its own name. */
  readonly name: string;
  readonly #path: string;
  readonly #open: () => Promise<Readable>;

  constructor(name: string, path: string, open: () => Promise<Readable>) {
    this.name = name;
    this.#path = path;
    this.#open = open;
  }

  /** The text, piece by piece, without a byte-order mark. @throws {BadFileError} if it is cut off or in another encoding */
  async *text(encoding: Encoding = 'utf-8'): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding, { fatal: true });
    try {
      for await (const chunk of await this.#open()) yield decoder.decode(chunk, { stream: true });
      yield decoder.decode();
    } catch (error) {
      throw this.#readingError(error);
    }
  }

  /** The lines; an end of line after the last one makes no further line. @throws {BadFileError} as `text` */
  async *lines(encoding?: Encoding): AsyncGenerator<FileLine> {
    let rest = '';
    let number = 0;
    for await (const piece of this.text(encoding)) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) yield { number: ++number, text: text.replace(/\r$/, '') };
    }
    if (rest !== '') yield { number: number + 1, text: rest };
  }

  /** The file's beginning, in whatever encoding: only what is ASCII in it is sure. */
  async head(): Promise<string> {
    let head = '';
    for await (const piece of this.text('latin1')) {
      head += piece;
      if (head.length >= headLength) break;
    }
    return head.slice(0, headLength);
  }

  /** The SHA-256 of the file as it lies on the disk. */
  async sha256(): Promise<string> {
    const hash = createHash('sha256');
    await pipeline(createReadStream(this.#path), hash);
    return hash.digest('hex');
  }

  #readingError(error: unknown): unknown {
    if (!(error instanceof Error) || error instanceof BadFileError) return error;
    const code = 'code' in error ? String(error.code) : '';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return new BadFileError(
        `${this.name} must be text in UTF-8, but is not. Download it again, or save it as UTF-8.`,
      );
    }
    if (code.startsWith('Z_') || error.message.includes('unexpected end')) {
      return new BadFileError(`${this.name} is cut off or damaged: ${error.message}. Download it again.`);
    }
    return error;
  }
}
