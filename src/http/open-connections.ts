import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** The open connections of a server, whether it accepted them itself or was given them. */
export class OpenConnections {
  readonly #closed = new EventEmitter<{ all: [] }>();
  #count = 0;

  constructor(http: Server) {
    http.on('connection', (connection) => this.#add(connection));
  }

  get count(): number {
    return this.#count;
  }

  /** Resolves when there are none. */
  async closed(): Promise<void> {
    if (this.#count > 0) await once(this.#closed, 'all');
  }

  #add(connection: Socket): void {
    this.#count += 1;
    connection.once('close', () => {
      this.#count -= 1;
      if (this.#count === 0) this.#closed.emit('all');
    });
  }
}
