import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '../../api/admission.ts';
import { graphBusy } from '../../errors.ts';
import type { ServerAdmission } from './admission.ts';
import { callerOf } from './caller.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The client that the request came from. */
    caller: Caller | undefined;
  }
}

/** Bodies up to this many bytes are not counted: their headers take as much memory. */
const smallBody = 8_192;

/**
 * Admits requests for GraphQL, one in each turn of the event loop. There must be space for a large body before it is read,
 * and a turn before it is parsed. A request needs no turn if its answer is kept. Other routes are not affected.
 */
export function admitRequests(
  server: FastifyInstance,
  { gate, space }: ServerAdmission,
  isKept: (request: FastifyRequest, body?: Buffer) => boolean,
): void {
  server.decorateRequest('caller', undefined);
  server.addHook('onRequest', (request, reply, done) => {
    request.caller = callerOf(request, reply);
    const bytes = announcedBytes(request);
    if (bytes <= smallBody) return done();
    const giveBack = space.take(request.caller.client, bytes);
    if (!giveBack) throw graphBusy();
    reply.raw.once('close', giveBack);
    done();
  });
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request: FastifyRequest, body: Buffer, done: (error: Error | null, body?: unknown) => void) => {
      if (isKept(request, body)) return done(null);
      const turn = request.caller && gate.enter(body.length, request.caller);
      if (!turn) return parseJson(request, body.toString(), done);
      turn.then(() => parseJson(request, body.toString(), body.length > smallBody ? inNextTurn(done) : done), done);
    },
  );
  server.addHook('preHandler', (request, _reply, done) => {
    const { method, url, caller } = request;
    const turn = method !== 'POST' && caller && !isKept(request) && gate.enter(url.length, caller);
    if (!turn) return done();
    turn.then(() => done(), done);
  });
}

/** The length of the body by the headers; the longest that is allowed if they do not say, or say more. */
function announcedBytes(request: FastifyRequest): number {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  const bytes = encoding === undefined ? Number(length ?? 0) : Number.POSITIVE_INFINITY;
  // A longer body is refused with a better message, without being read.
  return bytes <= smallBody ? bytes : Math.min(bytes, request.routeOptions.bodyLimit ?? 0);
}

type Done = (error: Error | null, body?: unknown) => void;

/** What reads the values of a large body has a turn of its own, after the one in which it was parsed. */
function inNextTurn(done: Done): Done {
  return (error, body) => void setImmediate(done, error, body);
}
