/** A text that can't be a code or an id. The message states the rule that it breaks, and the text. */
export class MalformedCodeError extends Error {
  override readonly name = 'MalformedCodeError';
}
