import type { FastifyInstance } from 'fastify';

const methods = ['GET', 'HEAD', 'POST'] as const;

/** Answers OPTIONS with the methods of the address in the header `Allow`. The CORS plugin adds its own headers. */
export function answerOptions(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'OPTIONS') return;
    const allow = allowedMethods(server, pathOf(request.url));
    if (allow) reply.header('allow', allow);
  });
}

/** The methods that an address takes, as in the header `Allow`; undefined if there is nothing at the address. */
export function allowedMethods(server: FastifyInstance, path: string): string | undefined {
  const allowed = methods.filter((method) => server.hasRoute({ method, url: path }));
  return allowed.length > 0 ? [...allowed, 'OPTIONS'].join(', ') : undefined;
}

/** The path of a URL, which has no query string. */
export function pathOf(url: string): string {
  return url.split('?')[0] ?? url;
}
