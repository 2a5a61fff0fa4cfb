import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** The methods that an address takes, as in the header `Allow`; undefined if there is nothing at the address. */
    allowedMethods(path: string): string | undefined;
  }
}

const methods = ['GET', 'HEAD', 'POST'] as const;

/**
 * Answers OPTIONS with the methods of the address in the header `Allow`. The CORS plugin adds its own headers. Must be
 * called before routes are added.
 */
export function answerOptions(server: FastifyInstance): void {
  // Fastify's own `hasRoute` takes a pattern, which a client's path is not.
  const routes = new Set<string>();
  server.addHook('onRoute', ({ url, method }) => {
    for (const one of [method].flat()) routes.add(`${one} ${url}`);
  });
  server.decorate('allowedMethods', (path: string) => {
    const allowed = methods.filter((method) => routes.has(`${method} ${path}`));
    return allowed.length > 0 ? [...allowed, 'OPTIONS'].join(', ') : undefined;
  });
  server.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'OPTIONS') return done();
    const allow = server.allowedMethods(pathOf(request.url));
    if (allow) reply.header('allow', allow);
    done();
  });
}

/** The path of a URL, which has no query string. */
export function pathOf(url: string): string {
  return url.split('?')[0] ?? url;
}
