import type { FastifyInstance } from 'fastify';

/**
 * Routes for health checks: `/health` responds while the process runs, `/ready` if it can answer queries. While the
 * server is closing, Fastify answers both with 503.
 */
export function addHealthRoutes(server: FastifyInstance, ready: () => Promise<void>): void {
  server.get('/health', { config: { isPublic: true } }, () => ({ status: 'up' }));
  server.get('/ready', { config: { isPublic: true } }, async (request, reply) => {
    try {
      await ready();
      return { status: 'ready' };
    } catch (error) {
      request.log.warn({ err: error }, 'Not ready');
      return reply.code(503).send({ status: 'not ready' });
    }
  });
}
