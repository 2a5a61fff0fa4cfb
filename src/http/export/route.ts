import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { z } from 'zod';
import { isInternal, maskErrors, masked, withRequestId } from '../../api/error-mask.ts';
import type { Executor } from '../../api/executor.ts';
import type { Config } from '../../config.ts';
import { badUserInput } from '../../errors.ts';
import { findExcess } from '../limits.ts';
import { type ExportedOperation, exportedOperation } from './exported-operation.ts';
import { type Format, formatFor } from './formats.ts';
import { type Page, readPages } from './pages.ts';

export interface ExportOptions {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly config: Config;
}

/**
 * Answers requests that accept CSV or NDJSON with the rows of their operation's only connection. Rows are read while
 * the client takes them: a slow client slows the reading, one that goes away ends it. An error before the first row is
 * answered as usual; a later one breaks the connection off, so that nobody takes a part for the whole.
 */
export function exportRows(options: ExportOptions): preHandlerAsyncHookHandler {
  return async (request, reply) => {
    const format = formatFor(request.headers.accept);
    if (!format) return;
    try {
      const operation = readOperation(request, options);
      if (!operation) {
        request.headers.accept = 'application/json';
        return;
      }
      const pages = readPages(operation, { ...options, maxCost: options.config.MAX_COST });
      const first = await pages.next();
      const lines = Readable.from(writeLines(operation, format, first, pages));
      reply.header('content-disposition', `inline; filename="${operation.name}.${format.extension}"`);
      await reply.type(`${format.mediaType}; charset=utf-8`).send(lines);
    } catch (error) {
      await refuse(request, reply, error, options.config);
    }
  };
}

async function* writeLines(
  { columns }: ExportedOperation,
  format: Format,
  first: IteratorResult<Page>,
  pages: AsyncGenerator<Page>,
): AsyncGenerator<string> {
  yield format.header(columns);
  if (first.done) return;
  yield format.lines(columns, first.value);
  for await (const page of pages) yield format.lines(columns, page);
}

const requestBody = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** Undefined for a document that is not valid: that is answered as it always is. */
function readOperation(request: FastifyRequest, { schema, config }: ExportOptions) {
  const body = requestBody.safeParse(request.method === 'GET' ? fromQuery(request.query) : request.body);
  if (!body.success) return undefined;
  const { query, variables, operationName } = body.data;
  const document = parseValid(schema, query, config.MAX_TOKENS);
  const operation = document && getOperationAST(document, operationName);
  if (!document || !operation) return undefined;
  const excess = findExcess(config, operation, document, variables ?? {});
  if (excess) throw excess;
  const exported = exportedOperation(schema, document, operation, variables ?? {});
  return { ...exported, name: operation.name?.value ?? 'rows' };
}

function parseValid(schema: GraphQLSchema, query: string, maxTokens: number) {
  try {
    const document = parse(query, { maxTokens });
    return validate(schema, document).length === 0 ? document : undefined;
  } catch {
    return undefined;
  }
}

function fromQuery(query: unknown): unknown {
  if (typeof query !== 'object' || query === null || !('variables' in query)) return query;
  try {
    return { ...query, variables: JSON.parse(String(query.variables)) };
  } catch {
    throw badUserInput(`variables must be JSON, but got ${JSON.stringify(query.variables)}.`);
  }
}

function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown, { MAX_TOKENS }: Config) {
  const told = error instanceof GraphQLError ? error.toJSON() : masked;
  const formatted = maskErrors(MAX_TOKENS)(
    { ...told, extensions: { ...masked.extensions, ...told.extensions } },
    error,
  );
  if (isInternal(formatted)) request.log.error({ err: error }, 'The stream failed');
  return reply.code(statusOf(formatted)).send({ errors: [withRequestId(formatted, request.id)] });
}

function statusOf({ extensions }: GraphQLFormattedError): number {
  if (extensions?.code === 'GRAPH_UNAVAILABLE') return 503;
  return extensions?.code === masked.extensions.code ? 500 : 400;
}
