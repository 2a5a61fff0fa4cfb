import type { FastifyInstance } from 'fastify';
import type { CurrentIndex } from '../search/current-index.ts';
import { isOutage } from './outage-log.ts';

/** How long to wait with the search index when the server starts to listen, in milliseconds. */
const pauseMs = 500;

/**
 * Builds the search index soon after the server has started to listen, so that the first search need not wait for all of
 * it. The first requests come before, because they may already be waiting.
 */
export function buildIndexEarly(server: FastifyInstance, index: CurrentIndex): void {
  const build = () =>
    void index.current().catch((err) => {
      if (isOutage(err)) server.log.warn(`No search index yet. ${err.message}`);
      else server.log.warn({ err }, 'No search index yet');
    });
  let timer: NodeJS.Timeout | undefined;
  server.server.once('listening', () => {
    timer = setTimeout(build, pauseMs);
  });
  server.addHook('preClose', async () => clearTimeout(timer));
}
