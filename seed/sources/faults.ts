import { BadFileError } from './bad-file-error.ts';

const most = 20;

/** The bad rows of one file. A few are left out and told; more than that, and the file is not what it seems. */
export class Faults {
  readonly #file: string;
  readonly #rows: string[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** The bad rows so far, as `file:line: what is wrong`. */
  get rows(): readonly string[] {
    return this.#rows;
  }

  /** @throws {BadFileError} once there are more than a few */
  add(line: number, message: string): void {
    this.#rows.push(`${this.#file}:${line}: ${message}`);
    if (this.#rows.length <= most) return;
    throw new BadFileError(
      [`${this.#file} must have at most ${most} bad rows, but has more, so nothing was changed:`, ...this.#rows].join(
        '\n',
      ),
    );
  }
}
