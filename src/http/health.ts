import type { FastifyInstance } from 'fastify';

/**
 * For those who watch over the process: `/health` answers as long as it runs, `/ready` where questions can be asked.
 * While the server closes, Fastify itself answers both with 503.
 */
export function addHealthRoutes(server: FastifyInstance, ready: () => Promise<void>): void {
  server.get('/health', () => ({ status: 'up' }));
  server.get('/ready', async (request, reply) => {
    try {
      await ready();
      return { status: 'ready' };
    } catch (error) {
      request.log.warn({ err: error }, 'Not ready');
      return reply.code(503).send({ status: 'not ready' });
    }
  });
}
