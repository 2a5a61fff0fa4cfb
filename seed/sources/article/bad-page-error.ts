/** A page that cannot be imported. The message says why; the caller adds the name of the page. */
export class BadPageError extends Error {
  override readonly name = 'BadPageError';
}
