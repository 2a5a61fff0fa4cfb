import { printable } from '../../src/printable.ts';

/** Prints a line to standard output. Control characters, which files may contain, are escaped. */
export function print(line: string): void {
  console.log(printable(line));
}

/** The same to standard error. */
export function complain(line: string): void {
  console.error(printable(line));
}
