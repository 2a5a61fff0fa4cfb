import { basename } from './basename.ts';

/** The last year in the name of a file; its folders do not matter. */
export function yearIn(path: string): string | undefined {
  return [...basename(path).matchAll(/20\d\d/g)].at(-1)?.[0];
}
