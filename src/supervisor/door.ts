import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** The most connections that wait for a worker. More are refused. */
const mostWaiting = 1_000;

/**
 * The port, while no worker listens on it: connections wait instead of being refused. Workers listen by themselves; Node
 * spreads connections over them.
 */
export class Door {
  readonly #host: string;
  #port: number;
  #server: Server | undefined;
  #waiting: Socket[] = [];

  private constructor(host: string, port: number) {
    this.#host = host;
    this.#port = port;
  }

  /** Takes the port; a free one if it is 0. @throws the system's error, such as EADDRINUSE */
  static async at(host: string, port: number): Promise<Door> {
    const door = new Door(host, port);
    await door.#take();
    return door;
  }

  /** The port's number. */
  get port(): number {
    return this.#port;
  }

  /** How many connections wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Lets connections wait again, because no worker is left. The last worker's own listening may take a moment to end. */
  async close(): Promise<void> {
    for (let attempt = 0; attempt < 50 && !this.#server; attempt += 1) {
      await this.#take().catch(() => delay(10));
    }
  }

  /** Leaves the port to a worker. @returns the connections that have waited */
  open(): readonly Socket[] {
    const waiting = this.#waiting.filter((connection) => !connection.destroyed);
    this.#server?.close();
    this.#server = undefined;
    this.#waiting = [];
    return waiting;
  }

  async #take(): Promise<void> {
    const server = createServer({ pauseOnConnect: true }, (connection) => {
      connection.on('error', () => {});
      this.#waiting.push(connection);
    });
    server.maxConnections = mostWaiting;
    server.listen({ host: this.#host, port: this.#port });
    await once(server, 'listening');
    const address = server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
    this.#server = server;
  }
}
