import { isExcerpt } from './excerpt.ts';

/** A file that cannot be loaded at all. The message names the file and says why, and what to do about it. */
export class BadFileError extends Error {
  override readonly name = 'BadFileError';
}

/** The error for a file that lacks part of what it must contain. `problem` follows the file's name in the message. */
export function incompleteFile(file: { readonly name: string }, problem: string): BadFileError {
  const advice = isExcerpt(file)
    ? 'It is an excerpt, as its name says: load the whole file.'
    : 'The file seems to be cut off: download it again.';
  return new BadFileError(`${file.name} ${problem}. ${advice}`);
}
