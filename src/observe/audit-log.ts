import { pino } from 'pino';
import type { EndedRequest, RequestObserver } from '../http/request-observer.ts';

/** Where the audit log goes, and who hears of it when it cannot be written. */
export interface AuditOptions {
  /** A path, or `-` for standard output. */
  readonly target: string;
  readonly onError: (error: Error) => void;
}

/** A line of JSON for each request: who asked for what, when, and with what outcome. It never has values. */
export interface AuditLog extends RequestObserver {
  /** Opens the file again, after it was renamed to rotate it. */
  reopen(): void;
  /** Writes what has not been written yet. */
  close(): void;
}

/** The most root fields that a line names. */
const mostFields = 20;

/** Only the owner can read the file. Rejects if it cannot be opened. */
export async function openAuditLog({ target, onError }: AuditOptions): Promise<AuditLog> {
  const isFile = target !== '-';
  const stream = pino.destination({ dest: isFile ? target : 1, append: true, mkdir: true, mode: 0o600, sync: !isFile });
  if (isFile) {
    await new Promise<void>((ready, failed) => void stream.once('ready', ready).once('error', failed));
    stream.removeAllListeners('error').on('error', onError);
  }
  const observed = { end: (request: EndedRequest) => void stream.write(`${JSON.stringify(lineOf(request))}\n`) };
  return {
    requestStarted: () => observed,
    reopen: () => isFile && stream.reopen(),
    close: () => isFile && stream.flushSync(),
  };
}

function lineOf({ id, client, address, isExport, status, outcome, operation, release, ms }: EndedRequest) {
  return {
    time: new Date().toISOString(),
    request: id,
    client,
    address,
    kind: isExport ? 'export' : 'query',
    operation: operation?.name,
    document: operation?.document,
    fields: operation?.fields.slice(0, mostFields),
    rows: operation?.ledger.rows,
    statements: operation?.ledger.statements,
    reused: operation?.isReused || undefined,
    outcome,
    status,
    release,
    ms: Math.round(ms),
  };
}
