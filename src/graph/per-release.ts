import type { Graph } from './port.ts';

/** Something computed from a graph, such as its search index. */
export interface PerRelease<T> {
  /**
   * What was computed from the current graph release. It is computed when first asked for, and again after the graph has
   * changed; calls in the meantime wait for the same computation.
   * @throws {GraphError} and what the computation throws; the next call tries again
   */
  current(): Promise<T>;
}

/** Computes something once for each graph release, in whatever process that is made. Only the newest is kept. */
export function perRelease<T>(graph: Pick<Graph, 'release'>, compute: () => Promise<T>): PerRelease<T> {
  let kept: { readonly release: string; readonly computing: Promise<T> } | undefined;
  return {
    async current() {
      const release = await graph.release();
      if (kept?.release === release) return kept.computing;
      const computing = compute();
      const next = { release, computing };
      kept = next;
      computing.catch(() => {
        if (kept === next) kept = undefined;
      });
      return computing;
    },
  };
}
