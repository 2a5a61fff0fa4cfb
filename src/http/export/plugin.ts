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
import { cellsOf, measureLists, type Widths } from './cells.ts';
import { type ExportedOperation, exportedOperation } from './exported-operation.ts';
import type { Format } from './formats.ts';
import { openPages, type Pages } from './pages.ts';
import type { Rows } from './route.ts';
import type { Row } from './rows.ts';

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
  chosen: Chosen,
  { caller = anyone, ledger, request: { tableOptions, tableName } }: RequestContext,
): Promise<Rows> {
  try {
    const asked = { ...chosen, variables: chosen.request.variables ?? {} };
    const exported = exportedOperation(options.schema, asked, tableOptions, options.config);
    await takePlace(options.lane, caller);
    const open = () =>
      openPages(exported, { ...options, caller, release: ledger.release, maxCost: options.config.MAX_COST });
    const widths = tableOptions.lists === 'columns' ? await widthsOf(exported, open(), caller) : new Map();
    const pages = counted(open(), ledger);
    const first = await pages.next();
    ledger.release = pages.release;
    const writer = format.write(cellsOf(exported.table.columns, tableOptions.lists, widths), tableOptions);
    return {
      mediaType: format.mediaType,
      fileName: `${tableName ?? chosen.operation.name?.value ?? 'rows'}.${format.extension}`,
      lines: Readable.from(writeLines(writer, first, pages)),
    };
  } catch (error) {
    if (error instanceof GraphQLError) error.extensions.http ??= { status: statusOf(error, options.config) };
    throw error;
  }
}

/** Reads all pages once, to know the longest of each list. */
async function widthsOf({ table }: ExportedOperation, pages: Pages, caller: Caller): Promise<Widths> {
  const widths: Widths = new Map();
  let isLeft = false;
  const stop = caller.onLeave(() => {
    isLeft = true;
  });
  for (let rows = await pages.next(); rows && !isLeft; rows = await pages.next()) {
    for (const row of rows) measureLists(table.columns, row, widths);
  }
  stop();
  return widths;
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
      const rows = await pages.next();
      ledger.rows += rows?.length ?? 0;
      return rows;
    },
  };
}

/** Rows that are written at once. */
const rowsAtOnce = 2_500;

/** While it waits for the client, it keeps no more than the text of a few rows, and the page that they are from. */
async function* writeLines(
  { start, lines, end }: ReturnType<Format['write']>,
  first: readonly Row[] | undefined,
  pages: Pages,
): AsyncGenerator<string> {
  let text = start;
  for (let rows = first; rows; rows = await pages.next()) {
    for (let i = 0; i < rows.length; i += rowsAtOnce) {
      yield text + lines(rows.slice(i, i + rowsAtOnce));
      text = '';
    }
  }
  if (text + end !== '') yield text + end;
}

function statusOf(error: GraphQLError, { MAX_TOKENS }: Config): number {
  const formatted = { ...error.toJSON(), extensions: { ...masked.extensions, ...error.extensions } };
  const code = maskErrors(MAX_TOKENS)(formatted, error).extensions?.code;
  if (code === 'GRAPH_UNAVAILABLE') return 503;
  if (code === 'GRAPH_TIMEOUT') return 504;
  return code === masked.extensions.code ? 500 : 400;
}
