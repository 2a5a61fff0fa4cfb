import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Graph } from '../graph/port.ts';

/** How long requests and statements that are under way may take to end, in milliseconds. */
const patience = 8_000;

/** Ends the process cleanly when it is told to; told twice, it ends at once. */
export function shutDownOnSignal(server: FastifyInstance, graph: Graph, log: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      log.info(`${signal}: closing`);
      await Promise.race([closeAll(server, graph), delay(patience)]);
      process.exit(0);
    });
  }
}

async function closeAll(server: FastifyInstance, graph: Graph): Promise<void> {
  await server.close();
  await graph.close();
}
