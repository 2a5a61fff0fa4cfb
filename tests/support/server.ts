import type { FastifyInstance, InjectOptions } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/port.ts';
import type { RequestObserver } from '../../src/http/request-observer.ts';
import { createServer } from '../../src/http/server.ts';

/** A server that does not listen yet, and its log so far. */
export interface TestServer {
  readonly server: FastifyInstance;
  readonly log: Record<string, unknown>[];
}

/**
 * A server over the graph, with the settings of these variables; the caller closes it. It reads no lists in the background,
 * so that tests can count statements.
 */
export async function openTestServer(
  graph: Graph,
  env: NodeJS.ProcessEnv = {},
  schema: GraphQLSchema = createExecutableSchema(),
  observers: readonly RequestObserver[] = [],
  hasShortWay = true,
): Promise<TestServer> {
  const log: Record<string, unknown>[] = [];
  const config = readConfig({ LISTS_MB: '0', ...env });
  const server = await createServer({
    graph,
    schema,
    config,
    log: pino({}, { write: (line) => void log.push(JSON.parse(line)) }),
    ready: () => graph.ping(),
    observers,
    hasShortWay,
  });
  return { server, log };
}

/** The same, closed at the end of the test. */
export async function serverForTest(...args: Parameters<typeof openTestServer>): Promise<TestServer> {
  const opened = await openTestServer(...args);
  onTestFinished(() => opened.server.close());
  return opened;
}

/** The request of a client that posts an operation. */
export function post(query: string, variables: Record<string, unknown> = {}): InjectOptions {
  return { method: 'POST', url: '/graphql', payload: { query, variables } };
}
