import { inTurns, type Steps } from '../turns.ts';

/** How many values are written at once. */
const most = 1_000;

/** A value as JSON with a line feed after it, as Apollo writes answers. Other work is done while a long one is written. */
export async function stringifyInTurns(value: unknown): Promise<string> {
  // Most answers are short.
  if (sizeOf(value, most) < most) return `${JSON.stringify(value)}\n`;
  const parts: string[] = [];
  await inTurns(write(value, parts));
  parts.push('\n');
  return parts.join('');
}

/** Adds a value to the parts of a text, which together are the same as from `JSON.stringify`. */
function* write(value: unknown, parts: string[]): Steps<void> {
  yield;
  if (sizeOf(value, most) < most) parts.push(JSON.stringify(value) ?? 'null');
  else if (Array.isArray(value)) yield* writeList(value, parts);
  else yield* writeObject(value as object, parts);
}

function* writeList(list: readonly unknown[], parts: string[]): Steps<void> {
  parts.push('[');
  for (let from = 0; from < list.length; ) {
    if (from > 0) parts.push(',');
    const to = endOfShort(list, from);
    if (to > from) parts.push(JSON.stringify(list.slice(from, to)).slice(1, -1));
    else yield* write(list[from], parts);
    from = Math.max(to, from + 1);
    yield;
  }
  parts.push(']');
}

/** The end of the items from here that can be written at once; the same position if a single item is too large. */
function endOfShort(list: readonly unknown[], from: number): number {
  let left = most;
  for (let at = from; at < list.length; at += 1) {
    left -= sizeOf(list[at], left);
    if (left <= 0) return at;
  }
  return list.length;
}

function* writeObject(object: object, parts: string[]): Steps<void> {
  let separator = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    parts.push(separator, JSON.stringify(key), ':');
    yield* write(value, parts);
    separator = ',';
  }
  parts.push(separator === '{' ? '{}' : '}');
}

/** How many values a value contains, itself included; counting ends at `limit`. */
function sizeOf(value: unknown, limit: number): number {
  let size = 1;
  if (typeof value !== 'object' || value === null) return size;
  for (const one of Array.isArray(value) ? value : Object.values(value)) {
    if (size >= limit) break;
    size += sizeOf(one, limit - size);
  }
  return size;
}
