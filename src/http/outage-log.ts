import type { FastifyBaseLogger } from 'fastify';
import { GraphError, type GraphErrorCode } from '../graph/port.ts';

/** How long nothing must have failed before the graph counts as back, in milliseconds. */
const quietMs = 2_000;

/** Errors of an engine that answers nobody, rather than of one statement. */
const outages: ReadonlySet<GraphErrorCode> = new Set(['UNAVAILABLE', 'REFUSED', 'LOCKED', 'DAMAGED']);

interface Outage {
  readonly kind: string;
  readonly since: number;
  latest: number;
  failures: number;
}

/**
 * Logs one line when the graph stops answering, and one when it answers again, however many operations and health checks
 * fail in between. Another kind of error is another line.
 */
export class OutageLog {
  readonly #log: Pick<FastifyBaseLogger, 'info' | 'warn'>;
  #outage: Outage | undefined;

  constructor(log: Pick<FastifyBaseLogger, 'info' | 'warn'>) {
    this.#log = log;
  }

  /** An operation or a health check failed with this error. */
  failed(error: unknown): void {
    const now = performance.now();
    const reason = error instanceof Error ? error.message : String(error);
    const kind = error instanceof GraphError ? error.code : reason;
    if (this.#outage?.kind !== kind) {
      this.#log.warn(`Not ready: ${reason}`);
      this.#outage = { kind, since: this.#outage?.since ?? now, latest: now, failures: this.#outage?.failures ?? 0 };
    }
    this.#outage.latest = now;
    this.#outage.failures += 1;
  }

  /** The graph answered. Right after a failure that means little: an engine that is overloaded answers now and then. */
  answered(): void {
    const outage = this.#outage;
    if (!outage || performance.now() - outage.latest < quietMs) return;
    this.#outage = undefined;
    const seconds = ((outage.latest - outage.since) / 1000).toFixed(1);
    this.#log.info(`Ready again. Requests and health checks that failed within ${seconds} s: ${outage.failures}.`);
  }
}

/** Whether an operation failed because the engine answers nobody. */
export function isOutage(error: unknown): error is GraphError {
  return error instanceof GraphError && outages.has(error.code);
}
