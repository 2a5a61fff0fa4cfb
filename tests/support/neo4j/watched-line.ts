import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** What a load does to the graph, in this order. Each begins with a statement that has this text. */
const beginnings = {
  deleting: ':MedcodePending) WITH node LIMIT',
  staging: 'CREATE (node:MedcodePending',
  publishing: 'REMOVE node:MedcodePending',
} as const;

export type Phase = keyof typeof beginnings;

export const phases: readonly Phase[] = ['deleting', 'staging', 'publishing'];

/** A connection to Neo4j, over which a test sees how far a load has come. */
export interface WatchedLine extends AsyncDisposable {
  readonly url: string;
  /** The phase that began last. */
  readonly phase: Phase | undefined;
  /** When each phase began that did, by `performance.now()`. */
  readonly begun: ReadonlyMap<Phase, number>;
  /** Resolves when the phase begins. */
  reached(phase: Phase): Promise<void>;
}

/** Opens a line to the server at a `bolt://` address; the caller disposes of it. */
export async function openWatchedLine(target: string): Promise<WatchedLine> {
  const { hostname, port } = new URL(target);
  const begun = new Map<Phase, number>();
  const waiting: { readonly phase: Phase; readonly go: () => void }[] = [];
  const sockets = new Set<Socket>();
  const see = (text: string) => {
    for (const phase of phases) {
      if (begun.has(phase) || !text.includes(beginnings[phase])) continue;
      begun.set(phase, performance.now());
      for (const one of waiting) if (one.phase === phase) one.go();
    }
  };
  const line = createServer((near) => {
    const far = connect(Number(port), hostname);
    let tail = '';
    near.on('data', (bytes) => {
      const text = tail + bytes.toString('latin1');
      see(text);
      tail = text.slice(-100);
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined).on('close', () => other.destroy());
      one.pipe(other);
    }
  });
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  const address = line.address();
  if (address === null || typeof address === 'string') throw new Error(`A port was expected, but got ${address}.`);
  return {
    url: `bolt://127.0.0.1:${address.port}`,
    begun,
    get phase() {
      return phases.findLast((phase) => begun.has(phase));
    },
    reached: (phase) =>
      begun.has(phase) ? Promise.resolve() : new Promise((go) => waiting.push({ phase, go: () => go() })),
    async [Symbol.asyncDispose]() {
      const closed = once(line, 'close');
      line.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
