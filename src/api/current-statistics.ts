import { graphModel } from '../graph/model/graph-model.ts';
import type { Reader } from '../graph/port.ts';
import { readStatistics } from '../graph/statistics/read-statistics.ts';
import type { Statistics } from '../graph/statistics/statistics.ts';

/** How large a graph is. Other processes may change it. */
export interface CurrentStatistics {
  /** @throws {GraphError} */
  read(): Promise<Statistics>;
}

/** How long a reading counts. Estimates need not be exact. */
const defaultMaxAgeMs = 60_000;

/** The statistics of `graph`, read again when they are older than `maxAgeMs`. */
export function createCurrentStatistics(graph: Reader, maxAgeMs = defaultMaxAgeMs): CurrentStatistics {
  let reading: Promise<Statistics> | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  return {
    read() {
      if (reading && performance.now() - readAt < maxAgeMs) return reading;
      readAt = performance.now();
      const next = readStatistics(graph, graphModel);
      reading = next;
      next.catch(() => {
        if (reading === next) reading = undefined;
      });
      return next;
    },
  };
}
