import { setTimeout as delay } from 'node:timers/promises';
import type { Caller } from '../../api/admission.ts';
import type { Executor } from '../../api/executor.ts';
import { openLedger } from '../../api/ledger.ts';
import { badUserInput, isBusy } from '../../errors.ts';
import type { ExportedOperation } from './exported-operation.ts';
import { paging } from './paged-document.ts';

/** The most rows that an export reads at once. */
export const largestPage = 2500;

/** Some rows of an export, and the answer they come from. */
export interface Page {
  readonly rows: readonly unknown[];
  readonly answer: unknown;
}

export interface PagesOptions {
  readonly executor: Executor;
  /** The client that reads the rows. Each page waits for its turn. */
  readonly caller: Caller | undefined;
  /** The graph release that all pages must be from; undefined if it is not known. */
  readonly release: string | undefined;
  /** The highest cost of a page. */
  readonly maxCost: number;
}

/** The first page is small, to arrive soon. Later ones are as large as `maxCost` allows, up to `largestPage`. */
const firstSize = 100;

/** The pages of an export, read one after the other. */
export interface Pages {
  /**
   * The next page; undefined after the last one.
   * @throws {GraphQLError} the first error of an answer
   * @throws {ChangedGraphError} if the page is from another graph release than the first one
   */
  next(): Promise<Page | undefined>;
  /** The graph release of the pages so far; undefined if it is not known. */
  readonly release: string | undefined;
}

/** How long a later page may wait until the server is less busy, in milliseconds: an export should not break off. */
const patienceMs = 60_000;

/** Reads the rows of an operation page by page. Not a generator: that would keep each page until the next one. */
export function openPages(
  { document, operation, variables, rowsKey, total, after }: ExportedOperation,
  { executor, caller, release: expected, maxCost }: PagesOptions,
): Pages {
  let left = total ?? Number.POSITIVE_INFINITY;
  let size = firstSize;
  let cursor = after;
  let patience = 0;
  let release = expected;
  let isLater = false;
  return {
    get release() {
      return release;
    },
    async next() {
      if (left <= 0) return undefined;
      const pageSize = Math.min(size, left);
      const paged = { ...variables, [paging.first]: pageSize, [paging.after]: cursor };
      const ledger = openLedger(release);
      const ask = () => executor.answer({ document, operation, variables: paged }, ledger, caller);
      const { data, errors } = await unlessBusy(ask, patience);
      if (errors?.[0]) throw errors[0];
      if (isLater) requireSame(release, ledger.release);
      release = ledger.release;
      isLater = true;
      const connection = findConnection(data);
      const rows = (connection?.[rowsKey] ?? []) as readonly unknown[];
      const page = connection?.[paging.page];
      left = page?.hasNextPage ? left - rows.length : 0;
      cursor = page?.endCursor ?? undefined;
      patience = patienceMs;
      const rowCost = ledger.cost.rows / pageSize;
      size = Math.min(largestPage, Math.max(1, Math.floor(maxCost / rowCost)));
      return { rows, answer: data };
    },
  };
}

/** The graph was changed between two pages of an export, by another process. */
class ChangedGraphError extends Error {
  override readonly name = 'ChangedGraphError';
}

/** @throws {ChangedGraphError} */
function requireSame(first: string | undefined, current: string | undefined): void {
  if (first === current) return;
  throw new ChangedGraphError(
    `All rows of an export must be from one graph release, but the graph changed from ${first ?? 'an unknown one'} to ` +
      `${current ?? 'an unknown one'} after its first rows: export it again.`,
  );
}

/** Asks again while the server is too busy, for up to this many milliseconds. */
async function unlessBusy<T>(ask: () => Promise<T>, patience: number): Promise<T> {
  const givenUpAt = performance.now() + patience;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= givenUpAt) throw error;
      await delay(100);
    }
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
