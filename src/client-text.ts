/** How long texts from clients may be, and how messages quote them. Lengths count UTF-16 units, as JavaScript does. */

/** The longest id or code that is read, however it is typed: far longer than any that the graph has. */
export const longestId = 200;

/** The longest text that a filter compares with: longer than any title or description. */
export const longestText = 2_000;

/** The longest cursor that is read: one of several sort values, each as long as a text may be. */
export const longestCursor = 20_000;

/** The longest alias or name of an operation. */
export const longestName = 100;

/** How much of a client's text a message quotes, and how long a message of a library may be. */
const longestQuote = 100;
const longestMessage = 1_000;

/** A value as a message quotes it: JSON, and of long ones only the beginning. */
export function quoted(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(shortened(value, longestQuote))
    : shortened(JSON.stringify(value) ?? String(value), longestQuote);
}

/** A text of at most `max` characters and an ellipsis; no character is cut in two. */
export function shortened(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** What to say of a text that is too long; `what` is its name at the beginning of a sentence. */
export function tooLong(what: string, max: number, text: string): string {
  return `${what} must have at most ${max} characters, but got ${text.length}: ${quoted(text)}.`;
}

/**
 * A message of a library, which quotes values whole, with each long value shortened. Messages that are short anyway
 * stay as they are.
 */
export function shortenedMessage(message: string): string {
  if (message.length <= longestMessage) return message;
  const parts = message.split('"').map((part) => shortened(part, longestQuote));
  return shortened(parts.join('"'), longestMessage);
}
