import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Makes the server ready without a port of its own.
     * @returns how to give it connections that another process accepted, and whether to keep them open after an answer
     */
    serveConnections(): Promise<(connection: Socket, keep: boolean) => void>;
  }
}

/** Lets a server serve connections that were accepted elsewhere. */
export function addGivenConnections(server: FastifyInstance): void {
  const brief = new WeakSet<Socket>();
  server.addHook('onSend', (request, reply, _payload, done) => {
    if (brief.has(request.raw.socket)) reply.header('connection', 'close');
    done();
  });
  server.decorate('serveConnections', async () => {
    const http = server.server;
    await server.ready();
    // With this event, Node begins to check the timeouts of connections.
    http.emit('listening');
    return (connection: Socket, keep: boolean) => {
      if (!keep) brief.add(connection);
      // As HTTP servers accept them.
      connection.setNoDelay(true);
      connection.allowHalfOpen = true;
      http.emit('connection', connection);
    };
  });
}
