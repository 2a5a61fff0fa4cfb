import type { GraphQLError } from 'graphql';
import { badUserInput } from '../../errors.ts';
import { paging } from './paged-document.ts';

/** How many rows a page may have after one of this size was too expensive; 0 if that is not the error, or none is smaller. */
export function affordableSize({ extensions }: GraphQLError, size: number): number {
  const { limit, max, found } = extensions;
  if (limit !== 'MAX_COST' && limit !== 'MAX_WORK') return 0;
  if (typeof max !== 'number' || typeof found !== 'number' || size <= 1) return 0;
  return Math.max(1, Math.min(size - 1, Math.floor((size * max * 0.9) / found)));
}

/**
 * Requires that no connection of an answer has more rows than were read of it.
 * @throws {GraphQLError} `BAD_USER_INPUT` that names one
 */
export function requireWhole(value: unknown, limit: number, path: readonly string[] = []): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) requireWhole(item, limit, path);
    return;
  }
  if (paging.inner in value && (value[paging.inner] as { readonly hasNextPage: boolean }).hasNextPage) {
    const rule = `All rows of ${path.join('.')} must be in the table, which are at most ${limit} at a time, but got more`;
    throw badUserInput(`${rule}: set first on it to leave some out, or ask for it in a table of its own.`);
  }
  for (const [key, inner] of Object.entries(value)) requireWhole(inner, limit, [...path, key]);
}
