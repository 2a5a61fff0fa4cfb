import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../../config.ts';
import { unauthenticated } from '../../errors.ts';
import { lazily } from '../../lazily.ts';
import { idOfKey } from './api-key.ts';
import type { Identity } from './identity.ts';
import { openKeyRing } from './key-ring.ts';
import type { TokenSettings } from './tokens.ts';

/** Finds out who sends a request. */
export interface Authenticator {
  /**
   * The client, by `authorization: Bearer ...` or `x-api-key`; undefined for an anonymous client, if these are allowed.
   * @throws {GraphQLError} `UNAUTHENTICATED`, `FORBIDDEN`, or `ACCESS_UNAVAILABLE`, with its HTTP status
   */
  identify(headers: IncomingHttpHeaders): Promise<Identity | undefined> | Identity | undefined;
  close(): void;
}

export type AccessSettings = TokenSettings & Pick<Config, 'KEYS_FILE' | 'ANONYMOUS'>;

/** No key and no token that we accept is longer. */
const longestCredential = 8_000;

const how = 'Send an API key as "authorization: Bearer KEY" or "x-api-key: KEY"';

/**
 * Undefined while neither `KEYS_FILE` nor `JWKS_URL` is set, and anonymous clients are allowed.
 * @throws {KeyFileError}
 */
export async function openAuthenticator(
  config: AccessSettings,
  log: FastifyBaseLogger,
): Promise<Authenticator | undefined> {
  if (isOpenToAll(config)) return undefined;
  const ring = config.KEYS_FILE === undefined ? undefined : await openKeyRing(config.KEYS_FILE, log);
  const tokens = await tokensFor(config);
  return {
    identify(headers) {
      const credential = credentialIn(headers);
      if (credential === undefined) return allowAnonymous(config);
      if (credential.length > longestCredential) throw unauthenticated('The key or token is too long.');
      if (idOfKey(credential) !== undefined || !tokens) return known(ring?.identify(credential));
      return tokens.identify(credential).then(known);
    },
    close: () => ring?.close(),
  };
}

/** Whether every client may do everything. */
function isOpenToAll({ KEYS_FILE, JWKS_URL, ANONYMOUS }: AccessSettings): boolean {
  return KEYS_FILE === undefined && JWKS_URL === undefined && ANONYMOUS !== false;
}

/** The library is only loaded if it is needed. */
async function tokensFor(config: AccessSettings) {
  if (config.JWKS_URL === undefined) return undefined;
  const { createTokens } = await lazily(import.meta.url, './tokens.ts', () => import('./tokens.ts'));
  return createTokens(config);
}

/** The key or token; undefined if the request has none. */
function credentialIn(headers: IncomingHttpHeaders): string | undefined {
  const { authorization, 'x-api-key': key } = headers;
  if (authorization === undefined) return typeof key === 'string' ? key : undefined;
  const [scheme = '', credential, ...others] = authorization.split(/ +/);
  if (scheme.toLowerCase() === 'bearer' && credential && others.length === 0) return credential;
  throw unauthenticated(`The authorization header must be "Bearer" and a key or token. ${how}.`);
}

function allowAnonymous({ ANONYMOUS }: AccessSettings): undefined {
  if (ANONYMOUS !== true) throw unauthenticated(`Requests must have a key or token, but this one has neither. ${how}.`);
}

function known(identity: Identity | undefined): Identity {
  if (identity) return identity;
  throw unauthenticated('The key or token must be valid, but it is unknown, expired, or revoked.');
}
