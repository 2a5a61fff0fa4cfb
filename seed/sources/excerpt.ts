import { basename } from './basename.ts';

/** Whether a file has only some rows of an edition, as its name says: what it does not list is unknown. */
export function isExcerpt({ name }: { readonly name: string }): boolean {
  return /excerpt/i.test(basename(name));
}
