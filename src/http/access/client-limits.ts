import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';
import { rateLimited } from '../../errors.ts';
import { clientOf } from './identity.ts';
import './rights.ts';

/**
 * Limits the requests of each client, which is a key, the subject of a token, or else a network: how many it may send in
 * a minute, and how many may run at the same time. Must be called after `addAccess`, and before routes are added.
 */
export async function addClientLimits(server: FastifyInstance, config: Config): Promise<void> {
  const { RATE_LIMIT, KEYS_FILE, MAX_CONCURRENT } = config;
  // A key may have a limit of its own.
  if (RATE_LIMIT !== undefined || KEYS_FILE !== undefined) await limitRates(server, RATE_LIMIT);
  if (MAX_CONCURRENT !== undefined) limitConcurrency(server, MAX_CONCURRENT);
}

const minute = 60_000;

/** The library is only loaded if it is needed. */
async function limitRates(server: FastifyInstance, general: number | undefined): Promise<void> {
  const { default: rateLimit } = await import('@fastify/rate-limit');
  const limitOf = ({ identity }: FastifyRequest) => identity?.rate ?? general;
  await server.register(rateLimit, {
    timeWindow: minute,
    keyGenerator: clientOf,
    allowList: (request) => request.routeOptions.config.isPublic === true || limitOf(request) === undefined,
    max: (request) => limitOf(request) ?? 0,
    errorResponseBuilder: (_request, { max, ttl }) => {
      const seconds = Math.ceil(ttl / 1000);
      return rateLimited(`A client may send ${max} requests a minute: try again in ${seconds} s.`, seconds);
    },
  });
}

function limitConcurrency(server: FastifyInstance, max: number): void {
  const running = new Map<string, number>();
  server.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.isPublic) return;
    const client = clientOf(request);
    const count = running.get(client) ?? 0;
    if (count >= max) throw rateLimited(`A client may have ${max} requests running at the same time: wait for one.`, 1);
    running.set(client, count + 1);
    reply.raw.once('close', () => {
      const left = (running.get(client) ?? 1) - 1;
      if (left > 0) running.set(client, left);
      else running.delete(client);
    });
  });
}
