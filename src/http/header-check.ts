import type { FastifyInstance } from 'fastify';
import { tooLong } from '../client-text.ts';
import { HttpError } from './http-error.ts';

/** The longest header that is read. Browsers and clients send fewer than 300 characters. */
const longestHeader = 1_000;

/** Headers that libraries parse for media types, with patterns that are slow on long runs of spaces. */
const parsed = ['accept', 'content-type'] as const;

/** Refuses requests whose headers would take long to parse, before anything parses them. */
export function refuseLongHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', ({ headers }, _reply, done) => {
    for (const name of parsed) {
      const value = headers[name] ?? '';
      if (value.length <= longestHeader) continue;
      throw new HttpError(431, tooLong(`The header ${name}`, longestHeader, value));
    }
    done();
  });
}
