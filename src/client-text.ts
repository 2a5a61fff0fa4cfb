/** How long texts from clients may be, and how messages quote them. Lengths are in UTF-16 code units. */

/** The longest id or code that is read, however it is typed: far longer than any in the graph. */
export const longestId = 200;

/** The longest text in a filter: longer than any title or description. */
export const longestText = 2_000;

/** The longest cursor that is read. It has room for several sort values of the longest text. */
export const longestCursor = 20_000;

/** The longest alias or operation name. */
export const longestName = 100;

/** How much of a text a message quotes, and how long a library's message may be. */
const longestQuote = 100;
const longestMessage = 1_000;

/** A value as messages quote it: in JSON, shortened if it is long. */
export function quoted(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(shortened(value, longestQuote))
    : shortened(JSON.stringify(value) ?? String(value), longestQuote);
}

/** A text cut off after `max` characters, with an ellipsis; never in the middle of a surrogate pair. */
export function shortened(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The message for a text that is too long. `what` names the text, as the start of a sentence. */
export function tooLong(what: string, max: number, text: string): string {
  return `${what} must have at most ${max} characters, but got ${text.length}: ${quoted(text)}.`;
}

/**
 * A library's message, with the long values that it quotes shortened. Messages that are not long stay as they are.
 */
export function shortenedMessage(message: string): string {
  if (message.length <= longestMessage) return message;
  const parts = message.split('"').map((part) => shortened(part, longestQuote));
  return shortened(parts.join('"'), longestMessage);
}
