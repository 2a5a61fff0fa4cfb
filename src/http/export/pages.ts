import type { Caller } from '../../api/admission.ts';
import type { Executor } from '../../api/executor.ts';
import { openLedger } from '../../api/ledger.ts';
import { badUserInput } from '../../errors.ts';
import type { ExportedOperation } from './exported-operation.ts';
import { paging } from './paged-document.ts';

/** The most rows that an export reads at once. */
export const largestPage = 5000;

/** Some rows of an export, and the answer they come from. */
export interface Page {
  readonly rows: readonly unknown[];
  readonly answer: unknown;
}

export interface PagesOptions {
  readonly executor: Executor;
  /** The client that reads the rows. Each page waits for its turn. */
  readonly caller: Caller | undefined;
  /** The highest cost of a page. */
  readonly maxCost: number;
}

/** The first page is small, to arrive soon. Later ones are as large as `maxCost` allows, up to `largestPage`. */
const firstSize = 100;

/**
 * Reads the rows of an operation page by page, on demand.
 * @throws {GraphQLError} the first error of an answer
 */
export async function* readPages(
  { document, operation, variables, rowsKey, total, after }: ExportedOperation,
  { executor, caller, maxCost }: PagesOptions,
): AsyncGenerator<Page> {
  let left = total ?? Number.POSITIVE_INFINITY;
  let size = firstSize;
  let cursor = after;
  while (left > 0) {
    const ledger = openLedger();
    const pageSize = Math.min(size, left);
    const paged = { ...variables, [paging.first]: pageSize, [paging.after]: cursor };
    const result = await executor.answer({ document, operation, variables: paged }, ledger, caller);
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

/** The connection in an answer; undefined if an object that contains it is null. */
function findConnection(value: unknown): Connection | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (paging.page in value) return value as Connection;
  const found = Object.values(value)
    .map(findConnection)
    .filter((one) => one !== undefined);
  if (found.length > 1) {
    throw badUserInput(
      'An export must have one connection, but got one for each item of a list: select a single item.',
    );
  }
  return found[0];
}
