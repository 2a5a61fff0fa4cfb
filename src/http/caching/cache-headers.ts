import type { FastifyInstance } from 'fastify';

/** Headers of the request on which answers depend. */
const varying = 'accept, accept-encoding, x-csv-formulas, x-receipt';

/** Keeps caches from storing what is not meant for them: all answers that do not say otherwise. */
export function forbidCaching(server: FastifyInstance): void {
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done();
  });
}

/** Names the headers on which the answers of these routes depend, next to those that are named already. */
export function nameVaryingHeaders(server: FastifyInstance): void {
  server.addHook('onSend', (_request, reply, _payload, done) => {
    const before = reply.getHeader('vary');
    reply.header('vary', before === undefined ? varying : `${before}, ${varying}`);
    done();
  });
}
