import { createHash } from 'node:crypto';

/** The tags in a header such as `If-None-Match`, without the mark of weak ones. */
const tags = /"[^"]*"/g;

/**
 * The tag of an answer that depends on these values only. It is weak: compressed and plain answers have the same one.
 */
export function entityTag(values: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(values)).digest('base64url');
  return `W/"${hash}"`;
}

/** Whether the header `If-None-Match` has a tag. `*` matches nothing: it does not say which answer the client has. */
export function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const [bare] = tag.match(tags) ?? [];
  return ifNoneMatch?.match(tags)?.some((one) => one === bare) ?? false;
}
