import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/port.ts';
import type { OutageLog } from './outage-log.ts';

export interface HealthOptions {
  /** Rejects unless the graph is loaded and responding. */
  readonly ready: () => Promise<void>;
  readonly graph: Pick<Graph, 'release'>;
  /** Checks come every few seconds: it logs when the result changes. */
  readonly outages: OutageLog;
}

/**
 * Routes for health checks: `/health` responds while the process runs, `/ready` if it can answer queries, with the graph
 * release that they are answered from. While the server is closing, Fastify answers both with 503.
 */
export function addHealthRoutes(server: FastifyInstance, { ready, graph, outages }: HealthOptions): void {
  server.get('/health', { config: { isPublic: true } }, () => ({ status: 'up' }));
  server.get('/ready', { config: { isPublic: true } }, async (_request, reply) => {
    try {
      await ready();
      outages.answered();
      return { status: 'ready', release: await graph.release() };
    } catch (error) {
      outages.failed(error);
      return reply.code(503).send({ status: 'not ready' });
    }
  });
}
