/** A file that cannot be loaded as a whole; the message names it, says why, and what to do. */
export class BadFileError extends Error {
  override readonly name = 'BadFileError';
}
