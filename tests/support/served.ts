import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { openTestServer, post, type TestServer } from './server.ts';

/** A server over the graph, with these settings, that answers without listening for as long as the graph is open. */
export function served({ graph }: { readonly graph: Graph }, settings: NodeJS.ProcessEnv = {}) {
  let opened: TestServer | undefined;
  beforeAll(async () => {
    opened = await openTestServer(graph, settings);
  });
  afterAll(() => opened?.server.close());
  const test = () => {
    if (!opened) throw new Error('The server must be used in a test or a hook, but got a request before it was open.');
    return opened;
  };
  const inject = (request: InjectOptions | string) => test().server.inject(request);
  return {
    inject,
    /** Posts an operation: the parsed body of the response. */
    answer: async (query: string, variables?: Record<string, unknown>) => (await inject(post(query, variables))).json(),
    /** The server itself, for a test that makes it listen. */
    get server() {
      return test().server;
    },
    /** What the server has logged so far. */
    get log() {
      return test().log;
    },
  };
}
