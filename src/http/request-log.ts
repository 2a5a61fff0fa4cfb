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

/** Requests that have their line. */
const logged = new WeakSet<FastifyRequest>();

/** Logs one line for each request, when it has ended. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    logged.add(request);
    if (error) reply.log.error({ ...factsOf(request, reply), err: error }, lineOf(request, reply));
    else reply.log.info(factsOf(request, reply), lineOf(request, reply));
  }

  override streamError(error: Error & { code?: string }, request: FastifyRequest, reply: FastifyReply): void {
    // `logIfCutOff` has a line for it.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') super.streamError(error, request, reply);
  }
}

/** Logs the line of a request whose connection ends before its answer does, of which Fastify does not hear. */
export function logIfCutOff(request: FastifyRequest, reply: FastifyReply): void {
  reply.raw.once('close', () => {
    if (logged.has(request)) return;
    reply.log.info(factsOf(request, reply), `${lineOf(request, reply)}, but the connection closed before the end`);
  });
}

function factsOf(request: FastifyRequest, reply: FastifyReply): object {
  return { ms: Math.round(reply.elapsedTime), ...request.operationFacts };
}

/** Not the URL itself: its query string has the whole document of a GET, and an unknown path can be anything. */
function lineOf({ method, routeOptions }: FastifyRequest, { statusCode }: FastifyReply): string {
  return `${method} ${routeOptions.url ?? '(unknown path)'} ${statusCode}`;
}
