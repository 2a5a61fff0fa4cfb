import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Config } from '../../config.ts';
import { accessUnavailable, forbidden } from '../../errors.ts';
import type { Identity } from './identity.ts';
import { isRole, type Role, roles } from './role.ts';

/** Checks JSON Web Tokens. */
export interface Tokens {
  /**
   * The client that has this token; undefined if the token is not valid.
   * @throws {GraphQLError} `ACCESS_UNAVAILABLE` if the issuer's keys cannot be read, `FORBIDDEN` if the token has no role
   */
  identify(text: string): Promise<Identity | undefined>;
}

/** Only those with a public key: a secret could be confused with one. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** How much the issuer's clock may differ, in seconds. */
const clockTolerance = 30;

/** How long a token of an unknown key must wait after the keys were read, and how long reading may take, in ms. */
const cooldownDuration = 5_000;
const timeoutDuration = 3_000;

export type TokenSettings = Pick<Config, 'JWKS_URL' | 'JWT_ISSUER' | 'JWT_AUDIENCE' | 'JWT_ROLE_CLAIM'>;

/** Checks tokens by the keys at `JWKS_URL`, which are read when first needed. Undefined if there is no such setting. */
export function createTokens(settings: TokenSettings): Tokens | undefined {
  const { JWKS_URL, JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_ROLE_CLAIM } = settings;
  if (!JWKS_URL || !issuer || !audience) return undefined;
  const keys = createRemoteJWKSet(new URL(JWKS_URL), { cooldownDuration, timeoutDuration });
  const requirements = { issuer, audience, algorithms, clockTolerance, requiredClaims: ['exp', 'sub'] };
  return {
    async identify(text) {
      try {
        const { payload } = await jwtVerify(text, keys, requirements);
        // The library only checks that there is one.
        if (typeof payload.sub !== 'string' || payload.sub === '') return undefined;
        return { id: `token:${payload.sub}`, role: roleIn(payload, JWT_ROLE_CLAIM), rate: undefined };
      } catch (error) {
        if (isOfToken(error)) return undefined;
        if (error instanceof errors.JOSEError || error instanceof TypeError) throw accessUnavailable(error);
        throw error;
      }
    },
  };
}

/** Whether the token is at fault, and not the issuer's keys. */
function isOfToken(error: unknown): boolean {
  return (
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWTExpired ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  );
}

/**
 * The highest role in the claim: a text or a list, possibly inside other claims, as in `realm_access.roles`. The claim's
 * own name may have dots, as in `https://example.org/role`.
 */
function roleIn(payload: JWTPayload, claim: string): Role {
  const value = propertyOf(payload, claim) ?? claim.split('.').reduce<unknown>(propertyOf, payload);
  const given = new Set([value].flat().filter(isRole));
  const role = roles.findLast((one) => given.has(one));
  if (!role) throw forbidden(`The token's claim ${claim} must have one of the roles ${roles.join(', ')}.`);
  return role;
}

function propertyOf(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return isObject ? Reflect.get(value, name) : undefined;
}
