import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/port.ts';
import type { Load } from './admission/load.ts';
import type { OutageLog } from './outage-log.ts';

export interface HealthOptions {
  /** Rejects unless the graph is loaded and responding. */
  readonly ready: () => Promise<void>;
  readonly graph: Pick<Graph, 'release'>;
  readonly load: () => Load;
  /** Checks come every few seconds: it logs when the result changes. */
  readonly outages: OutageLog;
}

class OverloadError extends Error {
  override readonly name = 'OverloadError';

  constructor() {
    super('No look-up gets a place, because the engine does not end the statements of those that have one.');
  }
}

/**
 * Routes for health checks: `/health` responds while the process runs, `/ready` if it can answer queries, with the graph
 * release that they are answered from. A server that is only busy says so and is ready: otherwise, one client with many
 * requests could take it out of service, and the next one would get its load. While the server is closing, Fastify answers
 * both with 503.
 */
export function addHealthRoutes(server: FastifyInstance, { ready, graph, load, outages }: HealthOptions): void {
  server.get('/health', { config: { isPublic: true } }, () => ({ status: 'up' }));
  server.get('/ready', { config: { isPublic: true } }, async (_request, reply) => {
    try {
      await ready();
      const state = load();
      if (state === 'overloaded') throw new OverloadError();
      outages.answered();
      return { status: 'ready', release: await graph.release(), ...(state === 'busy' && { busy: true }) };
    } catch (error) {
      outages.failed(error);
      return reply.code(503).send({ status: error instanceof OverloadError ? 'overloaded' : 'not ready' });
    }
  });
}
