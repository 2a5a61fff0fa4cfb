import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Graph } from '../graph/port.ts';

/** How long running requests and statements may take to finish, in milliseconds. */
const gracePeriod = 8_000;

/** Ends the process cleanly on SIGTERM or SIGINT. If the signal comes again, the process ends immediately. */
export function shutDownOnSignal(server: FastifyInstance, graph: Graph, log: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      log.info(`${signal}: shutting down`);
      await Promise.race([closeAll(server, graph), delay(gracePeriod)]);
      process.exit(0);
    });
  }
}

async function closeAll(server: FastifyInstance, graph: Graph): Promise<void> {
  await server.close();
  await graph.close();
}
