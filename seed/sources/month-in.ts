import { basename } from './basename.ts';

/** The month in the name of a file, such as `2025-10`; undefined if it has none. Folder names are ignored. */
export function monthIn(path: string): string | undefined {
  return /20\d\d-(?:0[1-9]|1[0-2])(?!\d)/.exec(basename(path))?.[0];
}
