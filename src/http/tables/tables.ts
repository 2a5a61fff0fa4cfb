import type { FastifyInstance, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { requireExportRight } from '../access/access.ts';
import { requireRight } from '../access/rights.ts';
import { readTableOptions } from '../export/table-options.ts';
import type { Asked, Handler } from '../graphql-handler.ts';
import { policy } from '../security-headers.ts';
import { type AskedTable, askedTable, variablesIn } from './asked-table.ts';
import { refuseOtherPages } from './other-pages.ts';
import type { SavedQuestions } from './saved-questions.ts';
import { listForBrowsers, listForPrograms, tablesPolicy } from './table-list.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The saved question that a request asks; undefined for all other requests. */
    table: AskedTable | undefined;
  }
}

export interface TablesOptions {
  readonly questions: SavedQuestions;
  /** The origins whose pages may ask. */
  readonly origins: readonly string[] | undefined;
  /** Answers a request with rows. */
  readonly handler: Handler;
}

/**
 * Routes for saved questions: `/tables` lists them, `/tables/NAME.csv` answers one. They are answered to a plain GET, without
 * the header that other questions need, because the operator has chosen them, and nothing but their variables is the client's.
 */
export function addTables(server: FastifyInstance, { questions, origins, handler }: TablesOptions): void {
  server.decorateRequest('table', undefined);
  server.get('/tables', async (request, reply) => {
    const all = [...(await questions()).values()];
    if (new Negotiator(request).mediaType(['application/json', 'text/html']) !== 'text/html')
      return listForPrograms(all);
    return reply.header(policy, tablesPolicy).type('text/html; charset=utf-8').send(listForBrowsers(all));
  });
  server.route<{ Params: { file: string } }>({
    method: ['GET', 'HEAD'],
    url: '/tables/:file',
    onRequest: async (request) => {
      refuseOtherPages(request, origins);
      const { question, format } = askedTable(await questions(), request.params.file, request);
      request.table = { question, format };
      request.tableOptions = readTableOptions(request, 'join');
      request.tableName = question.name;
      request.rowsFormat = format;
      requireRight(request, 'trusted documents');
      requireExportRight(request);
    },
    handler: (request, reply) => handler(request, reply),
  });
}

/** The operation of a request for a table. */
export function askedIn(request: FastifyRequest): Asked {
  const { table } = request;
  if (!table) throw new Error('A request for a table must have one, because its route sets it.');
  const { text, operation } = table.question;
  const name = operation.name?.value;
  const variables = variablesIn(request.url, table.question);
  return { query: text, ...(name !== undefined && { operationName: name }), variables, isTrusted: true };
}
