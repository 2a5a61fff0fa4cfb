import { BadFileError } from './bad-file-error.ts';

const mostFaults = 20;

/** The bad rows of one file. A few are left out and reported; if there are more, the whole file is refused. */
export class Faults {
  readonly #file: string;
  readonly #rows: string[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** The bad rows so far, as `file:line: What is wrong.` */
  get rows(): readonly string[] {
    return this.#rows;
  }

  /** @throws {BadFileError} once there are too many */
  add(line: number, message: string): void {
    this.#rows.push(`${this.#file}:${line}: ${message}`);
    if (this.#rows.length <= mostFaults) return;
    throw new BadFileError(
      [
        `${this.#file} must have at most ${mostFaults} bad rows, but has more, so nothing was changed:`,
        ...this.#rows,
      ].join('\n'),
    );
  }
}
