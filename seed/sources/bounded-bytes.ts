import { BadFileError } from './bad-file-error.ts';

/** The most bytes that a file may have when it is unpacked. The largest official file has 160 million. */
const mostBytes = 1_000_000_000;

/** How many times larger than its packed form a file may be. Official files reach 52 times. */
const mostTimes = 200;

/** Below this size, repetitive text may be packed even better. */
const alwaysAllowed = 20_000_000;

/**
 * Passes the bytes of a packed file on, up to the limits: a few kilobytes can unpack to many gigabytes.
 * @param packedBytes the size of its packed form
 * @throws {BadFileError}
 */
export async function* boundedBytes(
  name: string,
  packedBytes: number,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    requirePlausibleSize(name, packedBytes, bytes);
    yield chunk;
  }
}

/** @throws {BadFileError} if a file of this size should not be unpacked */
export function requirePlausibleSize(name: string, packedBytes: number, bytes: number): void {
  if (bytes > mostBytes) {
    throw new BadFileError(
      `${name} must have at most ${mostBytes} bytes when it is unpacked, but has more. Check where it comes from, or ` +
        'split it.',
    );
  }
  if (bytes > alwaysAllowed && bytes > mostTimes * packedBytes) {
    throw new BadFileError(
      `${name} must unpack to at most ${mostTimes} times its size, but its ${packedBytes} bytes unpack to more than ` +
        `${mostTimes * packedBytes}. Check where it comes from, or unpack it yourself.`,
    );
  }
}
