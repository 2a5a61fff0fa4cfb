import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the log line says about the operation, once Apollo has answered it. */
    operationFacts: Readonly<Record<string, unknown>> | undefined;
  }
}

const sane = /^[\w.:-]{1,128}$/;

/** The client's own id for the request, where it is harmless to write it into a log; else a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const id = headers['x-request-id'];
  return typeof id === 'string' && sane.test(id) ? id : randomUUID();
}

/** One line for each request, when it is over. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const facts = { ms: Math.round(reply.elapsedTime), ...request.operationFacts };
    // Without the query string, which holds the whole document of a GET.
    const line = `${request.method} ${request.url.split('?')[0]} ${reply.statusCode}`;
    if (error) reply.log.error({ ...facts, err: error }, line);
    else reply.log.info(facts, line);
  }
}
