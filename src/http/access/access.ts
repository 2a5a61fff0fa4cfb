import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';
import { openAuthenticator } from './authenticator.ts';
import { anonymousRole, requireRight } from './rights.ts';
import { rightsOf } from './role.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether everyone may use the route, whatever the settings for access. */
    readonly isPublic?: boolean;
  }
}

/**
 * Requires a key or a token of every request, before its body is read, if the settings say so. Public routes, and the
 * page for browsers in development, are for everyone.
 * @throws {KeyFileError}
 */
export async function addAccess(server: FastifyInstance, config: Config, log: FastifyBaseLogger): Promise<void> {
  server.decorateRequest('identity', undefined);
  server.decorateRequest('rights', undefined);
  const authenticator = await openAuthenticator(config, log);
  if (!authenticator) return;
  server.addHook('onClose', async () => authenticator.close());
  server.addHook('onRequest', async (request) => {
    if (request.method === 'OPTIONS' || request.routeOptions.config.isPublic) return;
    if (config.NODE_ENV === 'development' && asksForPage(request)) {
      request.rights = [];
      return;
    }
    request.identity = await authenticator.identify(request.headers);
    request.rights = rightsOf(request.identity?.role ?? anonymousRole);
  });
}

/** Browsers show a page there, which sends its queries with the headers that its user gives. */
function asksForPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true && !hasCredential(headers);
}

function hasCredential(headers: FastifyRequest['headers']): boolean {
  return headers.authorization !== undefined || headers['x-api-key'] !== undefined;
}

/**
 * Refuses exports of clients that may not export. The format of the answer must have been chosen.
 * @throws {GraphQLError} `FORBIDDEN`
 */
export function requireExportRight(request: FastifyRequest): void {
  if (request.rowsFormat) requireRight(request, 'export');
}
