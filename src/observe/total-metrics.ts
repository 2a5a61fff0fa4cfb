import { AggregatorRegistry, type Registry } from 'prom-client';
import type { MetricValues } from './metrics.ts';

/**
 * The metrics of several processes together. What an ended process has counted stays in the total: otherwise counters
 * would fall when a process is replaced, which Prometheus takes for a restart, and counts everything again.
 */
export class TotalMetrics {
  readonly #running = new Map<number, MetricValues>();
  #ended: MetricValues = [];

  /** Takes what the process with this id has counted so far. */
  update(process: number, values: MetricValues): void {
    this.#running.set(process, values);
  }

  /** The process with this id has ended. */
  async end(process: number): Promise<void> {
    const last = this.#running.get(process);
    if (!last) return;
    this.#running.delete(process);
    const counted = last.filter(({ type }) => String(type) !== 'gauge');
    this.#ended = await sumOf([this.#ended, counted]).getMetricsAsJSON();
  }

  /** The total, in Prometheus' text format. */
  text(): Promise<string> {
    return sumOf([...this.#running.values(), this.#ended]).metrics();
  }
}

function sumOf(all: readonly MetricValues[]): Registry {
  return AggregatorRegistry.aggregate([...all]);
}
