import type { Executor } from '../../api/executor.ts';
import { openLedger } from '../../api/ledger.ts';
import { badUserInput } from '../../errors.ts';
import { type ExportedOperation, paging } from './exported-operation.ts';

/** The largest page that a stream asks the compiler for. */
export const largestPage = 5000;

/** Some rows of a stream, and the answer that they are from. */
export interface Page {
  readonly rows: readonly unknown[];
  readonly answer: unknown;
}

export interface PagesOptions {
  readonly executor: Executor;
  /** The highest cost of a page. */
  readonly maxCost: number;
}

/** The first page is small, so that it comes soon; the others are as large as their price allows, up to `largestPage`. */
const firstSize = 100;

/**
 * Reads the rows of an operation page by page, each when it is asked for.
 * @throws {GraphQLError} what an ordinary answer would tell as errors
 */
export async function* readPages(
  { document, operation, variables, rowsKey, total, after }: ExportedOperation,
  { executor, maxCost }: PagesOptions,
): AsyncGenerator<Page> {
  let left = total ?? Number.POSITIVE_INFINITY;
  let size = firstSize;
  let cursor = after;
  while (left > 0) {
    const ledger = openLedger();
    const pageSize = Math.min(size, left);
    const paged = { ...variables, [paging.first]: pageSize, [paging.after]: cursor };
    const result = await executor.answer({ document, operation, variables: paged }, ledger);
    if (result.errors?.[0]) throw result.errors[0];
    const connection = findConnection(result.data);
    const rows = (connection?.[rowsKey] ?? []) as readonly unknown[];
    yield { rows, answer: result.data };
    left -= rows.length;
    const page = connection?.[paging.page];
    if (!page?.hasNextPage) return;
    cursor = page.endCursor ?? undefined;
    const rowCost = ledger.cost.rows / pageSize;
    size = Math.min(largestPage, Math.max(1, Math.floor(maxCost / rowCost)));
  }
}

interface Connection {
  readonly [key: string]: unknown;
  readonly [paging.page]: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The one object that tells a page; undefined where something on the way to it is null. */
function findConnection(value: unknown): Connection | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (paging.page in value) return value as Connection;
  const found = Object.values(value)
    .map(findConnection)
    .filter((one) => one !== undefined);
  if (found.length > 1)
    throw badUserInput(
      'A stream is made of the rows of one connection: ask for it below one object, not below a list.',
    );
  return found[0];
}
