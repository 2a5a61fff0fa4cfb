/** A page that cannot be imported; the message says why, and the caller names the page. */
export class BadPageError extends Error {
  override readonly name = 'BadPageError';
}
