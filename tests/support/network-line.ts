import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A connection to a server that a test can cut, restore and stall. */
export interface NetworkLine {
  readonly url: string;
  /** Closes the open connections; new ones are accepted. */
  drop(): void;
  /** Closes the open connections and refuses new ones. */
  cut(): Promise<void>;
  /** Accepts connections again, at the same address. */
  mend(): Promise<void>;
  /** Keeps the connections open, but lets nothing through. */
  hold(): void;
}

/** Opens a line to the server at a `bolt://` address; the caller cuts it in the end. */
export async function openNetworkLine(target: string): Promise<NetworkLine> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const line = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  const address = line.address();
  if (address === null || typeof address === 'string') throw new Error(`A port was expected, but got ${address}.`);
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `bolt://127.0.0.1:${address.port}`,
    drop,
    hold: () => {
      for (const socket of sockets) socket.unpipe().pause();
    },
    cut: async () => {
      const closed = once(line, 'close');
      line.close();
      drop();
      await closed;
    },
    mend: async () => {
      line.listen(address.port, '127.0.0.1');
      await once(line, 'listening');
    },
  };
}
