import { z } from 'zod';

/** The lock that keeps two processes from changing a database at once is a node with its holder and expiry. */
export const lockSchema = 'CREATE CONSTRAINT medcode_lock_id IF NOT EXISTS FOR (n:MedcodeLock) REQUIRE n.id IS UNIQUE';

/** The state of the lock. Times are in milliseconds. */
export const lockState = z.object({
  holder: z.string(),
  host: z.string(),
  pid: z.number(),
  process: z.string(),
  since: z.number(),
  leftMs: z.number(),
});

export type LockState = z.output<typeof lockState>;

/** Statements first write to the node, which makes all others wait, and only then check the holder. */
const lock = "(lock:MedcodeLock {id: 'LOCK:write'})\nSET lock.touched = timestamp()";

const returnState = `RETURN lock.holder AS holder, lock.host AS host, lock.pid AS pid, lock.process AS process,
  lock.since AS since, lock.until - timestamp() AS leftMs`;

/** Reads the state of a lock that has a holder. */
export const stateText = `MATCH (lock:MedcodeLock) WHERE lock.holder IS NOT NULL
${returnState}`;

/** Takes the lock if it is free or expired, and returns its state. */
export const takeText = `MERGE ${lock}
WITH lock, lock.holder IS NULL OR lock.holder = $holder OR lock.until <= timestamp() AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
  SET lock.holder = $holder, lock.host = $host, lock.pid = $pid, lock.process = $process, lock.since = timestamp(),
    lock.until = timestamp() + $leaseMs)
${returnState}`;

/** Renews the lease. Returns no row if the lock was lost. */
export const renewText = `MATCH ${lock}
WITH lock WHERE lock.holder = $holder
SET lock.until = timestamp() + $leaseMs
RETURN lock.holder AS holder`;

/** Releases the lock, unless it was lost. */
export const releaseText = `MATCH ${lock}
WITH lock WHERE lock.holder = $holder
REMOVE lock.holder, lock.host, lock.pid, lock.process, lock.since, lock.until`;

/**
 * Ends the transactions of a process. A holder that is suspended in the middle of one would otherwise block the data
 * that it was changing.
 */
export const terminateText = `SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.process = $process
TERMINATE TRANSACTIONS id YIELD message
RETURN message`;
