import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { z } from 'zod';
import { type Graph, GraphError, type Statement, type WriteStatement } from '../../port.ts';

/** What keeps two processes from changing one database at once: a node, and who holds it until when. */
export const lockSchema = 'CREATE CONSTRAINT medcode_lock_id IF NOT EXISTS FOR (n:MedcodeLock) REQUIRE n.id IS UNIQUE';

/** How often a holder shows a sign of life while its lease lasts. */
const beatsPerLease = 6;

/** How long a frozen holder may keep others from a lock that they have a right to. */
const patienceMs = 10_000;

export interface LockSettings {
  /** How long the lock outlasts the holder's last sign of life. The clock is the database's. */
  readonly leaseMs: number;
  /** What this process's transactions carry as `process` in their metadata. */
  readonly process: string;
  /** Commits now, whatever else is being written; within `timeoutMs`, if that is given. */
  commit(statements: readonly WriteStatement[], timeoutMs?: number): Promise<void>;
}

/** Does the work while this process holds the lock. @throws {GraphError} `LOCKED`, and what the work throws */
export async function whileLocked<T>(
  graph: Graph,
  settings: LockSettings,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const { leaseMs, commit } = settings;
  const parameters = {
    holder: randomUUID(),
    host: hostname(),
    pid: process.pid,
    process: settings.process,
    leaseMs,
  };
  await takeLock(graph, commit, parameters);
  const keeping: WriteStatement = { text: keepText, parameters, check: requireHeld };
  // One that is missed does no harm: every write renews the lease as well, or fails.
  const beat = setInterval(() => void commit([keeping]).catch(() => undefined), leaseMs / beatsPerLease);
  try {
    return await work(holding(graph, keeping));
  } finally {
    clearInterval(beat);
    // Without it the lease runs out by itself.
    await commit([{ text: releaseText, parameters }]).catch(() => undefined);
  }
}

/**
 * The graph, with writes that fail when the lock is lost. Asked at the end of each transaction, whose last act it is to
 * write to the lock: so nobody can take it before the commit.
 */
function holding(graph: Graph, keeping: WriteStatement): Graph {
  const held: Graph = {
    read: (statement, options) => graph.read(statement, options),
    write: (statements) => graph.write([...statements, keeping]),
    exclusively: (work) => work(held),
    createSchema: () => graph.createSchema(),
    ping: () => graph.ping(),
    close: () => graph.close(),
  };
  return held;
}

// Each text writes to the node first, which makes all others wait, and only then looks at who holds it.
const lock = "(lock:MedcodeLock {id: 'LOCK:write'})\nSET lock.touched = timestamp()";

const returnState = `RETURN lock.holder AS holder, lock.host AS host, lock.pid AS pid, lock.process AS process,
  lock.since AS since, lock.until - timestamp() AS leftMs`;

const stateText = `MATCH (lock:MedcodeLock) WHERE lock.holder IS NOT NULL
${returnState}`;

const takeText = `MERGE ${lock}
WITH lock, lock.holder IS NULL OR lock.holder = $holder OR lock.until <= timestamp() AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
  SET lock.holder = $holder, lock.host = $host, lock.pid = $pid, lock.process = $process, lock.since = timestamp(),
    lock.until = timestamp() + $leaseMs)
${returnState}`;

const keepText = `MATCH ${lock}
WITH lock WHERE lock.holder = $holder
SET lock.until = timestamp() + $leaseMs
RETURN lock.holder AS holder`;

const releaseText = `MATCH ${lock}
WITH lock WHERE lock.holder = $holder
REMOVE lock.holder, lock.host, lock.pid, lock.process, lock.since, lock.until`;

// A holder that was frozen in the middle of a transaction would keep its part of the graph for as long as it is frozen.
const terminateText = `SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.process = $process
TERMINATE TRANSACTIONS id YIELD message
RETURN message`;

async function takeLock(graph: Graph, commit: LockSettings['commit'], parameters: Statement['parameters']) {
  const [row] = await graph.read({ text: stateText, parameters });
  const late = row && state.parse(row);
  if (late && late.leftMs <= 0) {
    // Where that is not allowed, the attempt below shows whether there was anything to end.
    await graph.read({ text: terminateText, parameters: { process: late.process } }).catch(() => []);
  }
  await commit([takeStatement(parameters)], patienceMs).catch((error) => {
    throw late && isStopped(error) ? frozen(late) : error;
  });
}

/** Whether a transaction had to wait for too long. */
function isStopped(error: unknown): boolean {
  return error instanceof GraphError && (error.code === 'CONFLICT' || error.code === 'TIMEOUT');
}

function takeStatement(parameters: Statement['parameters']): WriteStatement {
  return {
    text: takeText,
    parameters,
    check([row]) {
      const found = state.parse(row);
      if (found.holder !== parameters.holder) throw locked(found);
    },
  };
}

const state = z.object({
  holder: z.string(),
  host: z.string(),
  pid: z.number(),
  process: z.string(),
  since: z.number(),
  leftMs: z.number(),
});

function locked(holder: z.output<typeof state>): GraphError {
  return new GraphError(
    'LOCKED',
    `${atWork(holder)} Try again once it has ended; if it was killed, its lock ends by itself in ` +
      `${Math.ceil(holder.leftMs / 1000)} s.`,
  );
}

function frozen(holder: z.output<typeof state>): GraphError {
  return new GraphError('LOCKED', `${atWork(holder)} It is frozen in the middle of a write: end it and try again.`);
}

function atWork({ host, pid, since }: z.output<typeof state>): string {
  return (
    `Only one process at a time can change the graph, but process ${pid} on ${host} has been at it since ` +
    `${new Date(since).toISOString()}.`
  );
}

function requireHeld(rows: readonly unknown[]): void {
  if (rows.length > 0) return;
  throw new GraphError(
    'CONFLICT',
    'A process that changes the graph must hold its lock, but this one showed no sign of life for so long that another ' +
      'one took it. What was not written yet is lost: start again.',
  );
}
