import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { pack, type Structure, unpack } from './packstream.ts';

/** What a server answers to a message: structures, the last of which is a success or failure. */
export type Respond = (message: Structure, connection: object) => Structure[] | Promise<Structure[]>;

/** Messages of Bolt 5 by their tags. */
export const tags = {
  hello: 0x01,
  goodbye: 0x02,
  reset: 0x0f,
  run: 0x10,
  begin: 0x11,
  commit: 0x12,
  rollback: 0x13,
  pull: 0x3f,
  route: 0x66,
  success: 0x70,
  record: 0x71,
  ignored: 0x7e,
  failure: 0x7f,
} as const;

const handshakeLength = 20;
const version = Buffer.of(0, 0, 4, 5);

/** A server on a port of this machine that speaks the framing of Bolt 5.4. */
export class BoltServer {
  readonly #respond: Respond;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #port = 0;

  constructor(respond: Respond) {
    this.#respond = respond;
    this.#server = createServer((socket) => this.#serve(socket));
  }

  /** Its host and port. */
  get address(): string {
    return `127.0.0.1:${this.#port}`;
  }

  /** Starts to listen, at the same address each time. */
  async start(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error(`A port was expected, but got ${address}.`);
    this.#port = address.port;
  }

  /** Breaks all connections and refuses new ones. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async #serve(socket: Socket): Promise<void> {
    this.#sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => this.#sockets.delete(socket));
    let hasFailed = false;
    for await (const message of messagesOf(socket)) {
      if (message.tag === tags.goodbye) break;
      if (message.tag === tags.reset) hasFailed = false;
      const answer = hasFailed ? [{ tag: tags.ignored, fields: [{}] }] : await this.#respond(message, socket);
      if (answer.some(({ tag }) => tag === tags.failure)) hasFailed = true;
      if (!socket.destroyed) socket.write(Buffer.concat(answer.map(framed)));
    }
    socket.end();
  }
}

/** The messages that arrive after the handshake, which it answers. A message is one or more chunks and an empty one. */
async function* messagesOf(socket: Socket): AsyncGenerator<Structure> {
  let bytes = Buffer.alloc(0);
  let message = Buffer.alloc(0);
  let hasShakenHands = false;
  try {
    for await (const chunk of socket) {
      bytes = Buffer.concat([bytes, chunk]);
      if (!hasShakenHands && bytes.length >= handshakeLength) {
        hasShakenHands = true;
        bytes = bytes.subarray(handshakeLength);
        socket.write(version);
      }
      while (hasShakenHands && bytes.length >= 2 && bytes.length >= 2 + bytes.readUInt16BE()) {
        const length = bytes.readUInt16BE();
        message = Buffer.concat([message, bytes.subarray(2, 2 + length)]);
        bytes = bytes.subarray(2 + length);
        if (length > 0) continue;
        if (message.length > 0) yield unpack(message) as Structure;
        message = Buffer.alloc(0);
      }
    }
  } catch {
    // The connection broke.
  }
}

function framed(message: Structure): Buffer {
  const bytes = pack(message);
  const header = Buffer.alloc(2);
  header.writeUInt16BE(bytes.length);
  return Buffer.concat([header, bytes, Buffer.alloc(2)]);
}
