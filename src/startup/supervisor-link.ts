import type { Socket } from 'node:net';
import { beatMs, type Order, type Report } from '../supervisor/messages.ts';

/** A worker's connection to its supervisor. */
export interface SupervisorLink {
  report(report: Report): void;
  /** Resolves with the next order of a kind. */
  order<Kind extends Order['kind']>(kind: Kind): Promise<Extract<Order, { readonly kind: Kind }>>;
  /** Calls back with each connection to serve, and whether to keep it open after an answer. */
  onConnection(serve: (connection: Socket, keep: boolean) => void): void;
}

const isWorker = process.argv[2] === 'work' && process.send !== undefined;

/** The link of a worker; undefined in a process that was started without a supervisor. */
export function supervisorLink(): SupervisorLink | undefined {
  if (!isWorker) return undefined;
  setInterval(() => report({ kind: 'alive' }), beatMs).unref();
  // A terminal and a service manager send these to all processes, but it is the supervisor that decides.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
  process.once('disconnect', () => process.exit(1));

  return {
    report,
    order: (kind) =>
      new Promise((resolve) => {
        process.on('message', (order: Order) => {
          if (isOfKind(order, kind)) resolve(order);
        });
      }),
    onConnection(serve) {
      process.on('message', (order: Order, connection: Socket | undefined) => {
        if (order.kind !== 'connection') return;
        // Before anything is read from it: nobody else may get it afterwards.
        report({ kind: 'taken' });
        if (connection) serve(connection, order.keep);
      });
    },
  };
}

/**
 * Reports to the supervisor, if there is one, how many statements timed out and still run in this process. It replaces a
 * process with any, because they slow down everything else.
 */
export function reportStuck(statements: number): void {
  if (isWorker && statements > 0) report({ kind: 'stuck', statements });
}

function report(message: Report): void {
  process.send?.(message, undefined, {}, () => {});
}

function isOfKind<Kind extends Order['kind']>(
  order: Order,
  kind: Kind,
): order is Extract<Order, { readonly kind: Kind }> {
  return order.kind === kind;
}
