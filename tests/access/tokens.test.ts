import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';
import { serverForTest } from '../support/server.ts';
import { seededGraph } from '../support/test-graph.ts';
import { ask, exportRows } from './support.ts';

const { graph } = seededGraph();

const issuer = 'https://id.example.org/';
const audience = 'medcode';

/** An issuer of tokens whose public keys are published on this machine. */
const published = { keys: [] as object[], status: 200, reads: 0 };
const http = createServer((_request, response) => {
  published.reads += 1;
  response.writeHead(published.status, { 'content-type': 'application/json' }).end(JSON.stringify(published));
});
const addressOf = () => `http://127.0.0.1:${(http.address() as AddressInfo).port}/jwks`;

type Pair = Awaited<ReturnType<typeof newPair>>;
let pair: Pair;

async function newPair(kid: string, alg = 'RS256') {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

beforeEach(async () => {
  await new Promise<void>((listening) => void http.listen(0, '127.0.0.1', listening));
  pair = await newPair('one');
  Object.assign(published, { keys: [pair.jwk], status: 200, reads: 0 });
});
afterEach(async () => {
  http.closeAllConnections();
  await new Promise((closed) => http.close(closed));
});

const seconds = (difference: number) => Math.floor(Date.now() / 1000) + difference;

function unsigned(claims: Record<string, unknown> = {}) {
  return { iss: issuer, aud: audience, sub: 'ann', role: 'reader', exp: seconds(60), ...claims };
}

function token(claims: Record<string, unknown> = {}, { privateKey, kid, alg }: Pair = pair): Promise<string> {
  return new SignJWT(unsigned(claims)).setProtectedHeader({ alg, kid }).sign(privateKey);
}

const settings = () => ({ JWKS_URL: addressOf(), JWT_ISSUER: issuer, JWT_AUDIENCE: audience });
const restricted = (more: NodeJS.ProcessEnv = {}) => serverForTest(graph, { ...settings(), ...more });
const bearer = (text: string) => ({ authorization: `Bearer ${text}` });

describe('with the keys of an issuer', () => {
  it('a query with a token is answered, and the keys are read once', async () => {
    const { server } = await restricted();
    for (let i = 0; i < 3; i += 1) {
      expect((await server.inject(ask(bearer(await token())))).json()).toEqual({ data: { __typename: 'Query' } });
    }
    expect(published.reads).toBe(1);
  });

  it.each(['PS256', 'ES256', 'EdDSA'])('a token may be signed with %s', async (alg) => {
    const other = await newPair('other', alg);
    published.keys = [other.jwk];
    const { server } = await restricted();
    expect((await server.inject(ask(bearer(await token({}, other))))).statusCode).toBe(200);
  });

  it.each([
    ['has expired', () => ({ exp: seconds(-60) }), 401],
    ['expired within the tolerance of clocks', () => ({ exp: seconds(-10) }), 200],
    ['is not valid yet', () => ({ nbf: seconds(60) }), 401],
    ['never expires', { exp: undefined }, 401],
    ['is for another audience', { aud: 'payroll' }, 401],
    ['is for several audiences', { aud: ['payroll', audience] }, 200],
    ['is from another issuer', { iss: 'https://id.example.com/' }, 401],
    ['names no one', { sub: undefined }, 401],
    ['has an empty name', { sub: '' }, 401],
    ['has a list of names', { sub: ['ann'] }, 401],
    ['has no role', { role: undefined }, 403],
    ['has an unknown role', { role: 'root' }, 403],
    ['has a role among others', { role: ['offline_access', 'reader'] }, 200],
  ])('a token that %s gets a fitting status', async (_, claims, status) => {
    const { server } = await restricted();
    const text = await token(typeof claims === 'function' ? claims() : claims);
    expect((await server.inject(ask(bearer(text)))).statusCode).toBe(status);
  });

  it('a token without a signature is refused', async () => {
    const { server } = await restricted();
    const text = new UnsecuredJWT(unsigned()).encode();
    expect((await server.inject(ask(bearer(text)))).statusCode).toBe(401);
  });

  it('a token whose secret is the public key is refused', async () => {
    const { server } = await restricted();
    const secret = new TextEncoder().encode(JSON.stringify(pair.jwk));
    const text = await new SignJWT(unsigned()).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret);
    expect((await server.inject(ask(bearer(text)))).statusCode).toBe(401);
  });

  it('a token of another key is refused', async () => {
    const { server } = await restricted();
    const forged = await newPair('one');
    expect((await server.inject(ask(bearer(await token({}, forged))))).statusCode).toBe(401);
    expect((await server.inject(ask(bearer(`${await token()}x`)))).statusCode).toBe(401);
  });

  it('a token with a new key of the issuer is accepted, without a restart', async () => {
    const { server } = await restricted();
    expect((await server.inject(ask(bearer(await token())))).statusCode).toBe(200);
    const next = await newPair('two');
    published.keys = [next.jwk];
    await new Promise((passed) => setTimeout(passed, 5_100));
    expect((await server.inject(ask(bearer(await token({}, next))))).statusCode).toBe(200);
    expect((await server.inject(ask(bearer(await token())))).statusCode).toBe(401);
  });

  it.each([
    ['does not answer', () => http.closeAllConnections()],
    ['has a fault', () => Object.assign(published, { status: 500 })],
    ['publishes something else', () => Object.assign(published, { keys: 'x' })],
  ])('clients are asked to try again while the issuer %s', async (_, fail) => {
    const { server } = await restricted();
    fail();
    if (published.status === 200 && Array.isArray(published.keys)) {
      await new Promise((closed) => http.close(closed));
    }
    const response = await server.inject(ask(bearer(await token())));
    expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '5']);
    const message = 'Tokens cannot be checked now. Try again in a few seconds.';
    expect(response.json()).toEqual({ errors: [{ message, extensions: { code: 'ACCESS_UNAVAILABLE' } }] });
    if (!http.listening) await new Promise<void>((listening) => void http.listen(0, '127.0.0.1', listening));
  });

  it('the role can be inside other claims', async () => {
    const { server } = await restricted({ JWT_ROLE_CLAIM: 'realm_access.roles' });
    const claims = { realm_access: { roles: ['reader', 'analyst'] } };
    expect((await server.inject(exportRows(bearer(await token(claims))))).statusCode).toBe(200);
    expect((await server.inject(exportRows(bearer(await token({ role: 'analyst' }))))).statusCode).toBe(403);
  });

  it('the name of the claim can have dots itself, as the names of some providers do', async () => {
    const { server } = await restricted({ JWT_ROLE_CLAIM: 'https://example.org/role' });
    const claims = { role: undefined, 'https://example.org/role': ['analyst'] };
    expect((await server.inject(exportRows(bearer(await token(claims))))).statusCode).toBe(200);
  });
});

it('an issuer and an audience must be set', () => {
  const message = 'With JWKS_URL, both JWT_ISSUER and JWT_AUDIENCE must be set, but at least one is not.';
  expect(() => readConfig({ JWKS_URL: 'https://id.example.org/jwks' })).toThrow(new ConfigError(message));
});
