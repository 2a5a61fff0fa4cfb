import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Format, formatFor } from './formats.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** How the client wants rows; undefined where it wants an ordinary answer. */
    rowsFormat: Format | undefined;
    /** The rows that answer the request, once its operation has passed all checks and the first page is read. */
    rows: Rows | undefined;
  }
}

/** Rows on their way to the client. */
export interface Rows {
  readonly mediaType: string;
  readonly fileName: string;
  readonly lines: Readable;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/**
 * Answers requests that accept CSV or NDJSON with the rows of their operation's only connection. Rows are read while
 * the client takes them: a slow client slows the reading, one that goes away ends it. An error after the first page
 * breaks the connection off, so that nobody takes a part for the whole.
 *
 * `answer` is Apollo's handler, with `exportPlugin` among its plugins: it checks all requests in the same way.
 */
export function withRows(answer: Handler): Handler {
  return async (request, reply) => {
    request.rowsFormat = formatFor(request.headers.accept);
    // Apollo answers in JSON where it refuses the request.
    if (request.rowsFormat) request.headers.accept = 'application/json';
    const body = await answer(request, reply);
    if (!request.rows) return body;
    const { mediaType, fileName, lines } = request.rows;
    reply.header('content-disposition', `inline; filename="${fileName}"`);
    return reply.type(`${mediaType}; charset=utf-8`).send(lines);
  };
}
