import { longestId, tooLong } from '../client-text.ts';

/** A text that can't be a code or an id. The message states the rule that it breaks, and the text. */
export class MalformedCodeError extends Error {
  override readonly name = 'MalformedCodeError';
}

/** Refuses a text that is too long for an id or code, before it is read. @throws {MalformedCodeError} */
export function requireShort(text: string): void {
  if (text.length > longestId) throw new MalformedCodeError(tooLong('An id or code', longestId, text));
}
