import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Graph } from '../graph/port.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The graph release that the answer is from; undefined if the graph was not responding when the request came. */
    graphRelease: string | undefined;
  }
}

/** The header that names the graph release of an answer. */
export const releaseHeader = 'x-graph-release';

/**
 * A hook that names the graph release in the request and in the header of its answer. The name is read before the
 * answer: if another process changes the graph in between, an answer may be newer than its name, but never older.
 */
export function nameRelease(graph: Pick<Graph, 'release'>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    request.graphRelease = await graph.release().catch(() => undefined);
    if (request.graphRelease !== undefined) reply.header(releaseHeader, request.graphRelease);
  };
}
