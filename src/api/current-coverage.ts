import type { Coverage } from '../codes/coverage.ts';
import { readCoverage } from '../codes/read-coverage.ts';
import type { Reader } from '../graph/port.ts';

/** What the loaded editions of a graph cover. Other processes may load more. */
export interface CurrentCoverage {
  /** @throws {GraphError} */
  read(): Promise<Coverage>;
}

/** How long a reading counts, so that operations need not read it again each. A load shows up this much later. */
const defaultMaxAgeMs = 2_000;

/** The coverage of `graph`, read again when it is older than `maxAgeMs`. */
export function createCurrentCoverage(graph: Reader, maxAgeMs = defaultMaxAgeMs): CurrentCoverage {
  let reading: Promise<Coverage> | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  return {
    read() {
      if (reading && performance.now() - readAt < maxAgeMs) return reading;
      readAt = performance.now();
      const next = readCoverage(graph);
      reading = next;
      next.catch(() => {
        if (reading === next) reading = undefined;
      });
      return next;
    },
  };
}
