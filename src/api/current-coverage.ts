import type { Coverage } from '../codes/coverage.ts';
import { readCoverage } from '../codes/read-coverage.ts';
import { type PerRelease, perRelease } from '../graph/per-release.ts';
import type { Graph } from '../graph/port.ts';

/** What the loaded editions of a graph cover. */
export type CurrentCoverage = PerRelease<Coverage>;

/** The coverage of `graph`, read once for each graph release. */
export function createCurrentCoverage(graph: Pick<Graph, 'read' | 'release'>): CurrentCoverage {
  return perRelease(graph, () => readCoverage(graph));
}
