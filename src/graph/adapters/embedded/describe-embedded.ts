import { type GraphContent, listDocuments } from '../../releases/describe-graph.ts';
import type { EmbeddedGraph } from './embedded-graph.ts';

/** The same as `describeGraph`, but faster. @throws {GraphError} */
export async function describeEmbedded(graph: EmbeddedGraph): Promise<GraphContent> {
  return { documents: await listDocuments(graph), ...graph.countAll() };
}
