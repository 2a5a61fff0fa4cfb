import { basename } from './basename.ts';

/** The last year in the name of a file; undefined if it has none. Folder names are ignored. */
export function yearIn(path: string): string | undefined {
  return [...basename(path).matchAll(/20\d\d/g)].at(-1)?.[0];
}
