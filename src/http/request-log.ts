import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** What to log about the operation, once Apollo has answered it. */
    operationFacts: Readonly<Record<string, unknown>> | undefined;
  }
}

const safeId = /^[\w.:-]{1,128}$/;

/** The client's id for the request, if it is safe to log; otherwise a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const id = headers['x-request-id'];
  return typeof id === 'string' && safeId.test(id) ? id : randomUUID();
}

/** Logs one line for each request, when it has ended. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const facts = { ms: Math.round(reply.elapsedTime), ...request.operationFacts };
    // Not the URL itself: its query string has the whole document of a GET, and an unknown path can be anything.
    const line = `${request.method} ${request.routeOptions.url ?? '(unknown path)'} ${reply.statusCode}`;
    if (error) reply.log.error({ ...facts, err: error }, line);
    else reply.log.info(facts, line);
  }
}
