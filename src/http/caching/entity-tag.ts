import { createHash } from 'node:crypto';

/**
 * The tag of an answer that depends on these values only. It is weak: compressed and plain answers have the same one.
 */
export function entityTag(values: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(values)).digest('base64url');
  return `W/"${hash}"`;
}

/** Whether the header `If-None-Match` has a tag. `*` matches nothing: it does not say which answer the client has. */
export function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch?.split(',').some((one) => bare(one.trim()) === bare(tag)) ?? false;
}

/** The tag without the mark of weak ones. */
function bare(tag: string): string {
  return tag.startsWith('W/') ? tag.slice(2) : tag;
}
