import { setTimeout as delay } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import type { Caller } from '../../api/admission.ts';
import type { Executor } from '../../api/executor.ts';
import { type Ledger, openLedger } from '../../api/ledger.ts';
import { isBusy } from '../../errors.ts';
import type { ExportedOperation } from './exported-operation.ts';
import { affordableSize, requireWhole } from './page-limits.ts';
import { paging } from './paged-document.ts';
import { type Row, rowsOf } from './rows.ts';

/** The most rows that an export reads at once. */
export const largestPage = 2500;

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
   * The rows of the next page; undefined after the last one.
   * @throws {GraphQLError} the first error of an answer, or if it has more rows than a table may have
   * @throws {ChangedGraphError} if the page is from another graph release than the first one
   */
  next(): Promise<readonly Row[] | undefined>;
  /** The graph release of the pages so far; undefined if it is not known. */
  readonly release: string | undefined;
}

/** How long a later page may wait until the server is less busy, in milliseconds: an export should not break off. */
const patienceMs = 60_000;

/** Reads the rows of an operation page by page. Not a generator: that would keep each page until the next one. */
export function openPages(exported: ExportedOperation, options: PagesOptions): Pages {
  const { document, operation, variables, table, limit } = exported;
  const { executor, caller, maxCost } = options;
  let left = exported.paging?.total ?? Number.POSITIVE_INFINITY;
  let size = firstSize;
  let cursor = exported.paging?.after;
  let patience = 0;
  let { release } = options;
  let isLater = false;

  /** Asks for a page, and for a smaller one as long as it is too expensive. */
  async function ask(): Promise<Asked> {
    const pageSize = Math.min(size, left);
    const paged = exported.paging ? { [paging.first]: pageSize, [paging.after]: cursor } : {};
    const ledger = openLedger(release);
    const answer = () =>
      executor.answer({ document, operation, variables: { ...variables, ...paged } }, ledger, caller);
    const { data, errors } = await unlessBusy(answer, patience);
    const [error] = errors ?? [];
    if (!error) return { data, ledger, pageSize };
    size = exported.paging ? affordableSize(error, pageSize) : 0;
    if (size === 0) throw error;
    return ask();
  }

  return {
    get release() {
      return release;
    },
    async next() {
      if (left <= 0) return undefined;
      const asked = await ask();
      const { data, ledger } = asked;
      if (isLater) requireSame(release, ledger.release);
      release = ledger.release;
      isLater = true;
      patience = patienceMs;
      if (limit !== undefined) requireWhole(data, limit);
      if (exported.paging) turn(exported.paging.rowsKey, asked);
      else left = 0;
      return rowsOf(table, data);
    },
  };

  /** Notes where the next page begins, and how large it may be. */
  function turn(rowsKey: string, { data, ledger, pageSize }: Asked): void {
    const connection = findConnection(data);
    const count = ((connection?.[rowsKey] ?? []) as readonly unknown[]).length;
    const page = connection?.[paging.page];
    left = page?.hasNextPage ? left - count : 0;
    cursor = page?.endCursor ?? undefined;
    const rowCost = ledger.cost.rows / pageSize;
    size = Math.min(largestPage, Math.max(1, Math.floor(maxCost / rowCost)));
  }
}

/** A page that was asked for. */
interface Asked {
  readonly data: ExecutionResult['data'];
  readonly ledger: Ledger;
  readonly pageSize: number;
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
  return Object.values(value)
    .map(findConnection)
    .find((one) => one !== undefined);
}
