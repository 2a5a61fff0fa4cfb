import type { FastifyInstance } from 'fastify';
import { tooLong } from '../client-text.ts';

/** The longest header that is read: browsers and clients send less than 300 characters. */
const longestHeader = 1_000;

/** Headers in which libraries look for media types, with patterns that take ever longer over blanks. */
const parsed = ['accept', 'content-type'] as const;

/** Refuses requests whose headers would take long to read, before anything reads them. */
export function refuseLongHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', async ({ headers }) => {
    for (const name of parsed) {
      const value = headers[name] ?? '';
      if (value.length <= longestHeader) continue;
      throw Object.assign(new Error(tooLong(`The header ${name}`, longestHeader, value)), { statusCode: 431 });
    }
  });
}
