import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Graph } from '../graph/port.ts';

/** How long to wait, in milliseconds. */
export interface ShutDownTimes {
  /** For requests on idle connections. */
  readonly idleMs: number;
  /** For everything, including running requests and statements. */
  readonly limitMs: number;
}

/** Ends the process cleanly on SIGTERM or SIGINT. If the signal comes again, the process ends immediately. */
export function shutDownOnSignal(server: FastifyInstance, graph: Graph, log: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info(`${signal}: shutting down`);
      void shutDown(server, graph, { idleMs: 0, limitMs: 8_000 });
    });
  }
}

/** Finishes running requests, and ends the process. */
export async function shutDown(
  server: FastifyInstance,
  graph: Graph,
  { idleMs, limitMs }: ShutDownTimes,
): Promise<never> {
  await Promise.race([drainAll(server, graph, idleMs), delay(limitMs)]);
  process.exit(0);
}

async function drainAll(server: FastifyInstance, graph: Graph, idleMs: number): Promise<void> {
  await server.drain(idleMs);
  await graph.close();
}
