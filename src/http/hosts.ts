import type { IncomingMessage } from 'node:http';
import { isIPv4 } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { quoted } from '../client-text.ts';
import type { Config } from '../config.ts';
import { HttpError } from './http-error.ts';

/** A host name or an address, with or without a port. */
const hostAndPort = /^(\[[\da-f:.]+\]|[^\s:/?#@[\]]+)(?::\d*)?$/i;

/** Routes for machines that know only an address, such as the probes of Kubernetes. They reveal nothing. */
const open: ReadonlySet<string | undefined> = new Set(['/health', '/ready']);

/**
 * Refuses requests under another name than this server's. Otherwise, any page could point a name of its own at this
 * machine, and then read answers as if they came from its own server (DNS rebinding).
 */
export function refuseOtherHosts(server: FastifyInstance, config: Pick<Config, 'HOST' | 'ALLOWED_HOSTS'>): void {
  const check = hostCheck(config, 'The setting ALLOWED_HOSTS can allow other names.');
  server.addHook('onRequest', (request, _reply, done) => {
    requireHost(request.raw);
    if (!open.has(request.routeOptions.url)) check(request.raw);
    done();
  });
}

/**
 * A check that a request is meant for this server. It throws an HttpError: 400 if the host is malformed, 421 if it is
 * another server's, with a way out.
 */
export function hostCheck(
  config: Pick<Config, 'HOST' | 'ALLOWED_HOSTS'>,
  wayOut: string,
): (request: Pick<IncomingMessage, 'headers' | 'url'>) => void {
  const allowed = allowedHosts(config);
  // Most requests have the same host as the one before.
  let lastAllowed: string | undefined | null = null;
  return ({ headers, url }) => {
    if (headers.host === lastAllowed && url?.startsWith('/')) return;
    for (const host of hostsOf(headers.host, url)) requireAllowed(allowed, host, wayOut);
    lastAllowed = headers.host;
  };
}

/** Makes sure that a request has the header Host, which HTTP/1.0 does not have. @throws {HttpError} */
export function requireHost({ headers, httpVersion }: Pick<IncomingMessage, 'headers' | 'httpVersion'>): void {
  if (headers.host !== undefined || httpVersion === '1.0') return;
  throw new HttpError(400, 'An HTTP/1.1 request must have the header Host, but this one has none.');
}

type Allowed = { readonly names: readonly string[]; readonly has: (name: string) => boolean } | undefined;

/** The allowed names; undefined if all are. */
function allowedHosts({ HOST, ALLOWED_HOSTS }: Pick<Config, 'HOST' | 'ALLOWED_HOSTS'>): Allowed {
  if (ALLOWED_HOSTS?.includes('*')) return undefined;
  if (ALLOWED_HOSTS) {
    const names = new Set(ALLOWED_HOSTS.map(nameOf));
    return { names: ALLOWED_HOSTS, has: (name) => names.has(name) };
  }
  return isLoopback(nameOf(HOST)) ? { names: ['localhost', '127.0.0.1', '[::1]'], has: isLoopback } : undefined;
}

/** The host of the Host header, and that of the request line: proxies send whole URLs. */
function hostsOf(header: string | undefined, url = ''): string[] {
  const host = header ?? '';
  return url.startsWith('/') || !URL.canParse(url) ? [host] : [host, new URL(url).host];
}

/** @throws {HttpError} 400 if the host is malformed, 421 if it is another server's */
function requireAllowed(allowed: Allowed, host: string, wayOut: string): void {
  const name = nameOf(host);
  if (host !== '' && name === '')
    throw new HttpError(400, `The Host header must be a host name, but got ${quoted(host)}.`);
  if (!allowed || allowed.has(name)) return;
  const names = allowed.names.join(', ');
  const message = `The Host header must name this server (${names}), but got ${quoted(host)}. ${wayOut}`;
  throw new HttpError(421, message, 'HOST_NOT_ALLOWED');
}

/** The name in lower case, without port, brackets and final dot; empty if it is malformed. */
function nameOf(host: string): string {
  const bare = host.includes('::') && !host.startsWith('[') ? `[${host}]` : host;
  const [, name = ''] = hostAndPort.exec(bare) ?? [];
  return name
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^\[|\]$/g, '');
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
}
