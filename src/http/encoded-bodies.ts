import type { FastifyInstance } from 'fastify';
import { quoted } from '../client-text.ts';
import { HttpError } from './http-error.ts';

/** Refuses compressed bodies. Operations are small, and a few kilobytes could unpack to gigabytes. */
export function refuseEncodedBodies(server: FastifyInstance): void {
  server.addHook('onRequest', ({ headers }, _reply, done) => {
    const encoding = headers['content-encoding'] ?? 'identity';
    if (encoding.trim().toLowerCase() === 'identity') return done();
    const message = `The body must not be compressed, but got content-encoding ${quoted(encoding)}.`;
    throw new HttpError(415, message, 'BAD_REQUEST', { 'accept-encoding': 'identity' });
  });
}
