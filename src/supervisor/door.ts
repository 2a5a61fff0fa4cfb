import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { type AddressInfo, createServer, isIPv6, type Server, type Socket } from 'node:net';

/** The most connections that wait for a worker. More are refused. */
const mostWaiting = 5_000;

/** Who serves connections, one after another. */
export interface Receiver {
  /** Gives it a connection that nobody has read from. @returns whether it has taken it; if not, it never will */
  take(connection: Socket): Promise<boolean>;
}

/**
 * The port. It accepts connections and hands each one to a receiver that has taken its last one. While there is no such
 * receiver, connections wait.
 */
export class Door {
  readonly #servers: Server[] = [];
  readonly #waiting: Socket[] = [];
  readonly #receivers = new Set<Receiver>();
  /** The receivers that have taken their last connection. Whoever has been idle longest comes first. */
  readonly #idle = new Set<Receiver>();

  private constructor() {}

  /** Takes the port; a free one if it is 0. @throws the system's error, such as EADDRINUSE */
  static async at(host: string, port: number): Promise<Door> {
    const door = new Door();
    await door.#listen(host, port);
    const others = host === 'localhost' ? await lookup(host, { all: true }) : [];
    // The system may have `localhost` in IPv4, in IPv6, or in both.
    for (const { address } of others) {
      if (address !== door.#address.address) await door.#listen(address, door.#address.port).catch(() => {});
    }
    return door;
  }

  /** The URL at which clients reach it from this machine. */
  get url(): string {
    const { address, port } = this.#address;
    if (isIPv6(address)) return `http://[${address === '::' ? '::1' : address}]:${port}`;
    return `http://${address === '0.0.0.0' ? '127.0.0.1' : address}:${port}`;
  }

  /** How many connections wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Gives connections to this receiver, too. */
  letIn(receiver: Receiver): void {
    this.#receivers.add(receiver);
    this.#idle.add(receiver);
    this.#handOver();
  }

  /** Gives no more connections to this receiver. */
  letOut(receiver: Receiver): void {
    this.#receivers.delete(receiver);
    this.#idle.delete(receiver);
  }

  /** Leaves the port. Connections that wait are closed. */
  close(): void {
    for (const server of this.#servers) server.close();
    for (const connection of this.#waiting.splice(0)) connection.destroy();
  }

  get #address(): AddressInfo {
    return this.#servers[0]?.address() as AddressInfo;
  }

  async #listen(host: string, port: number): Promise<void> {
    const server = createServer({ pauseOnConnect: true }, (connection) => this.#accept(connection));
    server.listen({ host, port });
    await once(server, 'listening');
    // Such as too many open files: the next connection may succeed.
    server.on('error', () => {});
    this.#servers.push(server);
  }

  #accept(connection: Socket): void {
    connection.on('error', () => {});
    if (this.#waiting.length >= mostWaiting) connection.destroy();
    else this.#waiting.push(connection);
    this.#handOver();
  }

  #handOver(): void {
    for (const receiver of this.#idle) {
      const connection = this.#waiting.shift();
      if (!connection) return;
      this.#idle.delete(receiver);
      void this.#give(connection, receiver);
    }
  }

  async #give(connection: Socket, receiver: Receiver): Promise<void> {
    if (await receiver.take(connection)) {
      connection.destroy();
      if (this.#receivers.has(receiver)) this.#idle.add(receiver);
    } else {
      this.#waiting.unshift(connection);
    }
    this.#handOver();
  }
}
