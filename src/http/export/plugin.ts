import { Readable } from 'node:stream';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { anyone, type Caller } from '../../api/admission.ts';
import type { Executor } from '../../api/executor.ts';
import type { Ledger } from '../../api/ledger.ts';
import type { Config } from '../../config.ts';
import type { Lane } from '../admission/lane.ts';
import { maskErrors, masked } from '../error-mask.ts';
import { type Chosen, requireAllowed } from '../operation-check.ts';
import type { RequestContext } from '../request-context.ts';
import { type ExportedOperation, exportedOperation } from './exported-operation.ts';
import type { Format } from './formats.ts';
import { openPages, type Page, type Pages } from './pages.ts';
import type { Rows } from './route.ts';

export interface ExportOptions {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly config: Config;
  /** The places for exports. */
  readonly lane: Lane;
}

/**
 * Prepares the rows of export requests, after all checks that Apollo makes of any request. An error before the first row
 * is answered in JSON, with an error status: programs that read rows do not look for errors in them.
 */
export function exportPlugin(options: ExportOptions): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue }) {
      const http = contextValue.request;
      const format = http.rowsFormat;
      if (!format) return;
      return {
        async didResolveOperation({ operation, document, request }) {
          if (!operation) return;
          // The hooks of all plugins run at once. This one must not read an operation that another one is refusing.
          requireAllowed({ operation, document, request }, options.config);
          if (http.isUnchanged) return;
          http.rows = await openRows(options, format, { operation, document, request }, contextValue);
          http.graphRelease = contextValue.ledger.release;
        },
        async responseForOperation({ response }) {
          if (!http.rows) return null;
          return { http: response.http, body: { kind: 'single', singleResult: { data: null } } };
        },
      };
    },
  };
}

/** Reads the first page. @throws {GraphQLError} with the HTTP status of the answer */
async function openRows(
  options: ExportOptions,
  format: Format,
  { operation, document, request }: Chosen,
  { caller = anyone, ledger }: RequestContext,
) {
  try {
    const exported = exportedOperation(options.schema, document, operation, request.variables ?? {});
    await takePlace(options.lane, caller);
    const { release } = ledger;
    const opened = openPages(exported, { ...options, caller, release, maxCost: options.config.MAX_COST });
    const pages = counted(opened, ledger);
    const first = await pages.next();
    ledger.release = pages.release;
    const rows: Rows = {
      mediaType: format.mediaType,
      fileName: `${operation.name?.value ?? 'rows'}.${format.extension}`,
      lines: Readable.from(writeLines(exported, format, first, pages)),
    };
    return rows;
  } catch (error) {
    if (error instanceof GraphQLError) error.extensions.http ??= { status: statusOf(error, options.config) };
    throw error;
  }
}

/** Takes a place for as long as the connection lasts. @throws {GraphQLError} `GRAPH_BUSY` */
async function takePlace(lane: Lane, caller: Caller): Promise<void> {
  if (!lane.take()) await lane.wait(caller);
  caller.onLeave(() => lane.giveUp());
}

/** Counts the rows in the ledger as they are read. */
function counted(pages: Pages, ledger: Ledger): Pages {
  return {
    get release() {
      return pages.release;
    },
    async next() {
      const page = await pages.next();
      ledger.rows += page?.rows.length ?? 0;
      return page;
    },
  };
}

/** While it waits for the client, it keeps no more than the text of a page. */
async function* writeLines(
  { columns }: ExportedOperation,
  format: Format,
  first: Page | undefined,
  pages: Pages,
): AsyncGenerator<string> {
  yield format.header(columns) + (first ? format.lines(columns, first) : '');
  const linesOf = (page: Page | undefined) => page && format.lines(columns, page);
  for (let lines = linesOf(await pages.next()); lines !== undefined; lines = linesOf(await pages.next())) yield lines;
}

function statusOf(error: GraphQLError, { MAX_TOKENS }: Config): number {
  const formatted = { ...error.toJSON(), extensions: { ...masked.extensions, ...error.extensions } };
  const code = maskErrors(MAX_TOKENS)(formatted, error).extensions?.code;
  if (code === 'GRAPH_UNAVAILABLE') return 503;
  if (code === 'GRAPH_TIMEOUT') return 504;
  return code === masked.extensions.code ? 500 : 400;
}
