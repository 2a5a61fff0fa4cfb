import { graphModel } from '../graph/model/graph-model.ts';
import { type PerRelease, perRelease } from '../graph/per-release.ts';
import type { Graph } from '../graph/port.ts';
import { readStatistics } from '../graph/statistics/read-statistics.ts';
import type { Statistics } from '../graph/statistics/statistics.ts';

/** How large a graph is. */
export type CurrentStatistics = PerRelease<Statistics>;

/** The statistics of `graph`, read once for each graph release. */
export function createCurrentStatistics(graph: Pick<Graph, 'read' | 'release' | 'counts'>): CurrentStatistics {
  return perRelease(graph, () => readStatistics(graph, graphModel));
}
