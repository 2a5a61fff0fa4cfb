import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';

const versions = query(
  'MATCH (d:SourceDocument {id: $documentId}) WHERE d.version IS NOT NULL RETURN d.version AS version',
  z.object({ version: z.string() }),
);

/** The version of a document that is loaded; undefined if it is not, or has no version. @throws {GraphError} */
export async function readLoadedVersion(graph: Reader, documentId: string): Promise<string | undefined> {
  const [document] = await versions.read(graph, { documentId });
  return document?.version;
}
