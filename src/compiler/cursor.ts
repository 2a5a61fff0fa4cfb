import { createHash } from 'node:crypto';
import type { ASTNode } from 'graphql';
import { longestCursor, quoted } from '../client-text.ts';
import { badUserInput } from '../errors.ts';

/**
 * An opaque place in a list: the sort values of a row, with a check over them and the list's signature. It tells
 * altered and foreign cursors, and guards nothing: whoever makes one up can reach no row that a filter could not.
 */
export function writeCursor(signature: string, values: readonly unknown[]): string {
  const json = JSON.stringify(values);
  return Buffer.from(`${check(signature, json)}${json}`).toString('base64url');
}

/** The sort values that a cursor holds; undefined where there is none. @throws {GraphQLError} BAD_USER_INPUT */
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
    `${argument} takes a cursor that this list gave under the same ordering, but got ${quoted(cursor)}. ` +
      'Start without it, and pass on pageInfo.endCursor or startCursor as it comes.',
    nodes,
  );
}

const checkLength = 8;

/** Anybody can work out the check: what is behind it may be anything. */
function decode(cursor: string, signature: string): unknown[] | undefined {
  const text = Buffer.from(cursor, 'base64url').toString();
  const json = text.slice(checkLength);
  if (text.slice(0, checkLength) !== check(signature, json)) return undefined;
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

function check(signature: string, json: string): string {
  return createHash('sha1').update(signature).update('\n').update(json).digest('base64url').slice(0, checkLength);
}
