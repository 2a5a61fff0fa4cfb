import { Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { OpenConnections } from './open-connections.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Accepts no more connections, and closes each open one with its next answer. Connections that are still idle after
     * `idleMs` are closed without one. Resolves when all running requests have been answered.
     */
    drain(idleMs: number): Promise<void>;
  }
}

/** Lets the server be closed without failing a request, even one that is on its way on an open connection. */
export function addDraining(server: FastifyInstance): void {
  const http = server.server;
  const open = new OpenConnections(http);
  let isClosing = false;
  server.addHook('preClose', async () => {
    isClosing = true;
  });
  // Otherwise, clients with keep-alive connections could keep the server from closing.
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (isClosing) reply.header('connection', 'close');
    done();
  });
  server.decorate('drain', async (idleMs: number) => {
    isClosing = true;
    // An HTTP server's own `close` closes idle connections at once, on which a request may already be on its way.
    if (http.listening) Server.prototype.close.call(http);
    await Promise.race([open.closed(), delay(idleMs)]);
    http.closeIdleConnections();
    await open.closed();
    await server.close();
  });
}
