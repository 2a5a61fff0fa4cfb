import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { requireHost } from '../http/hosts.ts';
import { HttpError } from '../http/http-error.ts';
import { refuseUnreadable } from '../http/unreadable-requests.ts';

/** What the admin port shows. */
export interface AdminSources {
  /** The metrics in Prometheus' text format. */
  readonly metrics: () => Promise<string>;
  /** Why no requests should be sent here now; undefined if they can be. */
  readonly notReady: () => Promise<string | undefined>;
  /** The version of the program, what it serves, and the like. */
  readonly info: () => Promise<object>;
  /** Why a request is refused, unless it comes from an admin; undefined if it is allowed. It may throw an HttpError. */
  readonly refuse?: ((headers: IncomingHttpHeaders) => Promise<Refusal | undefined>) | undefined;
}

export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly code: string;
}

const prometheus = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * Answers those who run the program, on a port of its own that clients cannot reach: `/metrics` and `/info` for admins,
 * `/health` and `/ready` for everyone.
 * @throws if it cannot listen there
 */
export async function openAdminServer(address: { host: string; port: number }, sources: AdminSources): Promise<Server> {
  // Node itself would refuse a request without a host without a word.
  const server = createServer({ requireHostHeader: false }, async (request, response) => {
    const { url = '', method, headers } = request;
    try {
      requireHost(request);
      if (method !== 'GET' && method !== 'HEAD') return refuse(response, methodNotAllowed);
      await answer(url.split('?')[0] ?? '', headers, response, sources);
    } catch (error) {
      refuse(response, refusalOf(error));
    }
  });
  server.on('clientError', refuseUnreadable);
  server.listen(address);
  await once(server, 'listening');
  return server;
}

async function answer(path: string, headers: IncomingHttpHeaders, response: ServerResponse, sources: AdminSources) {
  if (path === '/health') return send(response, 200, { status: 'up' });
  if (path === '/ready') return sendReadiness(response, await sources.notReady());
  if (path !== '/metrics' && path !== '/info') return refuse(response, notFound);
  const refusal = await sources.refuse?.(headers);
  if (refusal) return refuse(response, refusal);
  if (path === '/info') return send(response, 200, await sources.info());
  response.writeHead(200, { 'content-type': prometheus }).end(await sources.metrics());
}

function sendReadiness(response: ServerResponse, reason: string | undefined): void {
  if (reason === undefined) send(response, 200, { status: 'ready' });
  else send(response, 503, { status: 'not ready', reason });
}

function refusalOf(error: unknown): Refusal {
  if (!(error instanceof HttpError)) {
    return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'The server could not answer.' };
  }
  return { status: error.statusCode, code: error.code, message: error.message };
}

const methodNotAllowed: Refusal = {
  status: 405,
  code: 'METHOD_NOT_ALLOWED',
  message: 'Requests to the admin port must be GET or HEAD.',
};

const notFound: Refusal = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'The admin port has /metrics, /info, /health and /ready.',
};

function refuse(response: ServerResponse, { status, message, code }: Refusal): void {
  if (status === 401) response.setHeader('www-authenticate', 'Bearer realm="medcode-graph"');
  send(response, status, { errors: [{ message, extensions: { code } }] });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(`${JSON.stringify(body)}\n`);
}
