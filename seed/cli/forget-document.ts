import type { Graph } from '../../src/graph/port.ts';
import { refreshDiscrepancies } from '../discrepancies/refresh.ts';
import { deleteDocument } from '../documents/delete-document.ts';

/**
 * Deletes an article or a list of codes with everything that only it supports, and refreshes the discrepancies.
 * @returns the number of assertions deleted
 * @throws {UnknownDocumentError}
 * @throws {GraphError}
 */
export async function forgetDocument(graph: Graph, documentId: string): Promise<number> {
  const deleted = await deleteDocument(graph, documentId);
  await refreshDiscrepancies(graph);
  return deleted;
}
