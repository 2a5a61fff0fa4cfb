import type { Lists } from '../graph/lists/lists.ts';
import { type PerRelease, perRelease } from '../graph/per-release.ts';
import type { Graph } from '../graph/port.ts';
import { type KnownFacts, noFacts } from '../questions/dataset/facts.ts';
import { type CurrentIndex, createCurrentIndex } from '../search/current-index.ts';
import { type CurrentCoverage, createCurrentCoverage } from './current-coverage.ts';
import { type CurrentStatistics, createCurrentStatistics } from './current-statistics.ts';

/** What is computed from a graph, and kept as long as it does not change. */
export interface Derived {
  readonly index: CurrentIndex;
  readonly coverage: CurrentCoverage;
  readonly statistics: CurrentStatistics;
  /** What `dataset` has counted. */
  readonly counted: PerRelease<KnownFacts>;
  /** Lists of nodes. Undefined if statements find everything themselves. */
  readonly lists: Lists | undefined;
}

/** What is computed from `graph`, when it is first needed. */
export function deriveFrom(graph: Pick<Graph, 'read' | 'release' | 'counts' | 'files'>, lists?: Lists): Derived {
  return {
    index: createCurrentIndex(graph),
    coverage: createCurrentCoverage(graph),
    statistics: createCurrentStatistics(graph),
    counted: perRelease(graph, async () => noFacts()),
    lists,
  };
}
