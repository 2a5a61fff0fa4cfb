import type { Readable } from 'node:stream';
import type { Handler } from '../graphql-handler.ts';
import type { Format } from './formats.ts';
import type { TableOptions } from './table-options.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The format of an export; undefined for an ordinary answer. */
    rowsFormat: Format | undefined;
    /** How the rows of an export are written. */
    tableOptions: TableOptions;
    /** What to call the file of an export; undefined for the name of its operation. */
    tableName: string | undefined;
    /** The rows of an export, once the operation has passed all checks and the first page has been read. */
    rows: Rows | undefined;
  }
}

/** Rows on their way to the client. */
export interface Rows {
  readonly mediaType: string;
  readonly fileName: string;
  readonly lines: Readable;
}

/**
 * Answers requests for rows with the table of the operation. Rows are read as the client receives them: a slow client slows
 * the reading down, and one that disconnects ends it. An error after the first page aborts the response, so that no client
 * mistakes it for a complete one.
 *
 * `answer` is Apollo's handler. `exportPlugin` must be one of its plugins.
 */
export function withRows(answer: Handler): Handler {
  return async (request, reply) => {
    const body = await answer(request, reply);
    if (!request.rows) return body;
    const { mediaType, fileName, lines } = request.rows;
    reply.header('content-disposition', `inline; filename="${fileName}"`);
    reply.type(`${mediaType}; charset=utf-8`);
    if (request.method !== 'HEAD') return reply.send(lines);
    lines.destroy();
    return reply.send();
  };
}
