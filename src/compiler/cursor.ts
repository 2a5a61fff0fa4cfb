import { createHash } from 'node:crypto';
import type { ASTNode } from 'graphql';
import { longestCursor, quoted } from '../client-text.ts';
import { badUserInput } from '../errors.ts';

/**
 * An opaque cursor: the sort values of a row, with a checksum of them and the list's signature. The checksum detects
 * altered cursors and those of other lists. It protects nothing: a forged cursor reaches no row that a filter would not.
 */
export function writeCursor(signature: string, values: readonly unknown[]): string {
  const json = JSON.stringify(values);
  return Buffer.from(`${checksum(signature, json)}${json}`).toString('base64url');
}

/** The sort values in a cursor; undefined if there is no cursor. @throws {GraphQLError} BAD_USER_INPUT */
export function readCursor(
  cursor: unknown,
  argument: string,
  signature: string,
  length: number,
  nodes?: readonly ASTNode[],
): unknown[] | undefined {
  if (typeof cursor !== 'string') return undefined;
  const values = cursor.length > longestCursor ? undefined : decode(cursor, signature);
  if (values?.length === length) return values;
  throw badUserInput(
    `${argument} must be a cursor from this list with the same ordering, but got ${quoted(cursor)}. ` +
      'Start without it, then pass pageInfo.endCursor or startCursor unchanged.',
    nodes,
  );
}

const checksumLength = 8;

/** Anyone can compute the checksum, so the values may be anything. */
function decode(cursor: string, signature: string): unknown[] | undefined {
  const text = Buffer.from(cursor, 'base64url').toString();
  const json = text.slice(checksumLength);
  if (text.slice(0, checksumLength) !== checksum(signature, json)) return undefined;
  try {
    const values: unknown = JSON.parse(json);
    return Array.isArray(values) && values.every(isSortValue) ? values : undefined;
  } catch {
    return undefined;
  }
}

function isSortValue(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function checksum(signature: string, json: string): string {
  return createHash('sha1').update(signature).update('\n').update(json).digest('base64url').slice(0, checksumLength);
}
