import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { type Cause, type Graph, GraphError, type Statement, type WriteStatement } from '../../port.ts';
import {
  type LockState,
  lockState,
  releaseText,
  renewText,
  stateText,
  takeText,
  terminateText,
} from './lock-statements.ts';

/** How many times per lease a holder renews it. */
const renewalsPerLease = 6;

/** How long to wait for an expired lock whose holder has an open transaction. */
const takeTimeoutMs = 10_000;

export interface LockSettings {
  /** How long a lease lasts after it was last renewed, by the database's clock. */
  readonly leaseMs: number;
  /** The value of `process` in the metadata of this process's transactions. */
  readonly process: string;
  readonly cause: Cause | undefined;
  /** Reads from the server that takes the writes, which others may lag behind. */
  readonly read: Graph['read'];
  /** Commits without waiting for other writes; within `timeoutMs`, if given. */
  commit(statements: readonly WriteStatement[], timeoutMs?: number): Promise<void>;
}

/** Runs the work while holding the lock. @throws {GraphError} `LOCKED`, and what the work throws */
export async function whileLocked<T>(
  graph: Graph,
  settings: LockSettings,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const { leaseMs, read, commit } = settings;
  const parameters = {
    holder: randomUUID(),
    host: hostname(),
    pid: process.pid,
    process: settings.process,
    leaseMs,
  };
  await takeLock({ read, commit }, parameters);
  const renewal: WriteStatement = { text: renewText, parameters, check: requireHeld };
  // A failed renewal is harmless, because every write also renews the lease, or fails.
  const timer = setInterval(() => void commit([renewal]).catch(() => undefined), leaseMs / renewalsPerLease);
  try {
    return await work(holding(graph, renewal, settings));
  } finally {
    clearInterval(timer);
    // If this fails, the lease expires.
    await commit([{ text: releaseText, parameters }]).catch(() => undefined);
  }
}

/**
 * The graph, with writes that fail if the lock is lost. The last statement of each transaction checks that and writes to
 * the lock, so that no other process can take it before the commit.
 */
function holding(graph: Graph, renewal: WriteStatement, { read, cause }: LockSettings): Graph {
  const held: Graph = {
    read,
    release: () => graph.release(),
    write: (statements, options) => graph.write([...statements, renewal], { cause, ...options }),
    exclusively: (work) => work(held),
    createSchema: () => graph.createSchema(),
    ping: () => graph.ping(),
    close: () => graph.close(),
  };
  return held;
}

async function takeLock({ read, commit }: Pick<LockSettings, 'read' | 'commit'>, parameters: Statement['parameters']) {
  const [row] = await read({ text: stateText, parameters });
  const holder = row && lockState.parse(row);
  if (holder && holder.leftMs <= 0) {
    // Needs a privilege. Without it, taking the lock fails if the holder has an open transaction.
    await read({ text: terminateText, parameters: { process: holder.process } }).catch(() => []);
  }
  await commit([takeStatement(parameters)], takeTimeoutMs).catch((error) => {
    throw holder && hasWaitedTooLong(error) ? suspended(holder) : error;
  });
}

function hasWaitedTooLong(error: unknown): boolean {
  return error instanceof GraphError && (error.code === 'CONFLICT' || error.code === 'TIMEOUT');
}

function takeStatement(parameters: Statement['parameters']): WriteStatement {
  return {
    text: takeText,
    parameters,
    check([row]) {
      const current = lockState.parse(row);
      if (current.holder !== parameters.holder) throw locked(current);
    },
  };
}

function locked(holder: LockState): GraphError {
  return new GraphError(
    'LOCKED',
    `${changing(holder)} Try again when it is done; if it was killed, its lock expires in ` +
      `${Math.ceil(holder.leftMs / 1000)} s.`,
  );
}

function suspended(holder: LockState): GraphError {
  const message = `${changing(holder)} It is suspended in the middle of a write: kill it and try again.`;
  return new GraphError('LOCKED', message);
}

function changing({ host, pid, since }: LockState): string {
  return (
    `Only one process at a time can change the graph, but process ${pid} on ${host} has been changing it since ` +
    `${new Date(since).toISOString()}.`
  );
}

function requireHeld(rows: readonly unknown[]): void {
  if (rows.length > 0) return;
  throw new GraphError(
    'CONFLICT',
    'A process that changes the graph must hold its lock, but this one did not renew it in time and another process ' +
      'took it. Unwritten changes are lost: start again.',
  );
}
