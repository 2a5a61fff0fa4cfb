import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The text of a key: a prefix for scanners of leaked secrets, the public id, and a secret of 256 random bits. */
const pattern = /^mcg_([0-9a-f]{12})_[\w-]{43}$/;

/** A new key, which must be shown now: only its hash can be kept. */
export function createKey(): { readonly id: string; readonly text: string } {
  const id = randomBytes(6).toString('hex');
  return { id, text: `mcg_${id}_${randomBytes(32).toString('base64url')}` };
}

/** The public id in the text of a key; undefined if the text is not a key. */
export function idOfKey(text: string): string | undefined {
  return pattern.exec(text)?.[1];
}

/**
 * What is kept of a key, in base64url. The id in the text is the salt. A slow hash would add nothing: 256 random bits
 * cannot be guessed.
 */
export function hashOfKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Whether the text is the key with this hash. How long it takes does not depend on the text. */
export function isKeyOf(hash: string, text: string): boolean {
  const [kept, given] = [Buffer.from(hash, 'base64url'), createHash('sha256').update(text).digest()];
  return kept.length === given.length && timingSafeEqual(kept, given);
}
