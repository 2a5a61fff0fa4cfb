import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/port.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The graph release that the answer is from; undefined if it is not known. */
    graphRelease: string | undefined;
  }
}

/** The header that names the graph release of an answer. */
export const releaseHeader = 'x-graph-release';

/**
 * Names the graph release in requests, and in the header of their answers. The name is read before the answer. If the
 * graph is found changed when the answer is complete, the request gets the name of the release that it is from.
 */
export function nameReleases(server: FastifyInstance, graph: Pick<Graph, 'release'>): void {
  server.decorateRequest('graphRelease', undefined);
  server.addHook('onRequest', async (request) => {
    request.graphRelease = await graph.release().catch(() => undefined);
  });
  server.addHook('onSend', ({ graphRelease }, reply, _payload, done) => {
    if (graphRelease !== undefined) reply.header(releaseHeader, graphRelease);
    done();
  });
}
