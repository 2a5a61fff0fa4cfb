import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError } from 'graphql';
import { type AccessSettings, openAuthenticator } from '../http/access/authenticator.ts';
import { rightsOf } from '../http/access/role.ts';
import type { Refusal } from './admin-server.ts';

const forbidden: Refusal = {
  status: 403,
  code: 'FORBIDDEN',
  message: 'Metrics must be read by a client with the role admin, but this client has another role.',
};

/**
 * Refuses clients without the role `admin`, if the settings require keys or tokens. Undefined if they do not.
 * @throws {KeyFileError}
 */
export async function refuseOthers(config: AccessSettings, log: FastifyBaseLogger) {
  // Anonymous clients are never admins.
  const ANONYMOUS = config.ANONYMOUS === true ? undefined : config.ANONYMOUS;
  const authenticator = await openAuthenticator({ ...config, ANONYMOUS }, log);
  if (!authenticator) return undefined;
  return async (headers: IncomingHttpHeaders): Promise<Refusal | undefined> => {
    try {
      const identity = await authenticator.identify(headers);
      return identity && rightsOf(identity.role).includes('administer') ? undefined : forbidden;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { code, http } = error.extensions as { code: string; http: { status: number } };
      return { status: http.status, code, message: error.message };
    }
  };
}
