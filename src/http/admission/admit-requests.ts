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
  server.addHook('onRequest', async (request, reply) => {
    request.caller = callerOf(request, reply);
    const bytes = announcedBytes(request);
    if (bytes <= smallBody) return;
    const giveBack = space.take(request.caller.client, bytes);
    if (!giveBack) throw graphBusy();
    reply.raw.once('close', giveBack);
  });
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      if (isKept(request, body)) return undefined;
      if (request.caller) await gate.enter(body.length, request.caller);
      return new Promise((resolve, reject) => {
        parseJson(request, body.toString(), (error, parsed) => (error ? reject(error) : resolve(parsed)));
      });
    },
  );
  server.addHook('preHandler', async (request) => {
    const { method, url, caller } = request;
    if (method !== 'POST' && caller && !isKept(request)) await gate.enter(url.length, caller);
  });
}

/** The length of the body by the headers; the longest that is allowed if they do not say. */
function announcedBytes({ headers, routeOptions }: FastifyRequest): number {
  const { 'content-length': length, 'transfer-encoding': encoding } = headers;
  if (encoding !== undefined) return routeOptions.bodyLimit ?? 0;
  // A longer body is refused with a better message, without being read.
  return Math.min(Number(length ?? 0), routeOptions.bodyLimit ?? 0);
}
