import type { Server } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyHttpOptions, FastifyInstance, FastifyReply } from 'fastify';
import { OpenConnections } from './open-connections.ts';

/** Times in milliseconds after which a connection is closed, if its client does not go on. */
export interface ConnectionTimes {
  /** For all headers of a request. */
  readonly headersMs: number;
  /** For the whole request. */
  readonly requestMs: number;
  /** For the next request. Longer than load balancers usually keep connections open. */
  readonly idleMs: number;
  /** For taking any bytes of an answer that are waiting to be sent. */
  readonly unreadMs: number;
}

const times: ConnectionTimes = { headersMs: 5_000, requestMs: 10_000, idleMs: 72_000, unreadMs: 10_000 };

/** How often connections are checked, in milliseconds. */
const checkMs = 1_000;

/** Options of Fastify, by which connections end whose requests do not arrive in time. */
export function connectionOptions({ headersMs, requestMs, idleMs }: ConnectionTimes = times) {
  return {
    requestTimeout: requestMs,
    keepAliveTimeout: idleMs,
    // Requests without a Host header are refused by `refuseOtherHosts`, with a message.
    http: { headersTimeout: headersMs, connectionsCheckingInterval: checkMs, requireHostHeader: false },
  } satisfies FastifyHttpOptions<Server>;
}

/**
 * Limits the number of connections, and closes those whose clients do not read their answers. When connections become
 * scarce, idle ones are closed first.
 */
export function limitConnections(server: FastifyInstance, maxConnections: number, { unreadMs } = times): void {
  const http = server.server;
  // As if it were not there. Otherwise Node refuses the request, without a message.
  http.on('checkExpectation', (request, response) => http.emit('request', request, response));
  const open = new OpenConnections(http);
  http.on('connection', (socket) => {
    if (open.count > maxConnections * 0.9) http.closeIdleConnections();
    // Not by the option of Node's server, which does not count connections that it was given.
    if (open.count > maxConnections) socket.destroy();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    closeIfUnread(reply, unreadMs);
    done();
  });
}

function closeIfUnread({ raw }: FastifyReply, ms: number): void {
  const { socket } = raw;
  if (!(socket instanceof Socket)) return;
  // The timeout counts from the last bytes that were read or written.
  raw.setTimeout(ms, () => {
    if (socket.writableLength > 0) socket.destroy();
  });
}
