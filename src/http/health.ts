import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/port.ts';

export interface HealthOptions {
  /** Rejects unless the graph is loaded and responding. */
  readonly ready: () => Promise<void>;
  readonly graph: Pick<Graph, 'release'>;
}

/**
 * Routes for health checks: `/health` responds while the process runs, `/ready` if it can answer queries, with the graph
 * release that they are answered from. While the server is closing, Fastify answers both with 503.
 */
export function addHealthRoutes(server: FastifyInstance, { ready, graph }: HealthOptions): void {
  let reported: string | undefined;
  server.get('/health', { config: { isPublic: true } }, () => ({ status: 'up' }));
  server.get('/ready', { config: { isPublic: true } }, async (request, reply) => {
    try {
      await ready();
      if (reported !== undefined) request.log.info('Ready again');
      reported = undefined;
      return { status: 'ready', release: await graph.release() };
    } catch (error) {
      // Health checks come every few seconds: one line is enough until something changes.
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== reported) request.log.warn(`Not ready: ${reason}`);
      reported = reason;
      return reply.code(503).send({ status: 'not ready' });
    }
  });
}
