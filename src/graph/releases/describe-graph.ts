import { z } from 'zod';
import type { Reader } from '../port.ts';
import { query } from '../query.ts';
import type { ReleaseManifest } from './manifest.ts';

/** What the manifest of a release says about its content. */
export type GraphContent = Pick<ReleaseManifest, 'documents' | 'labels' | 'relationships'>;

const counted = z.object({ name: z.string(), count: z.number() });

const countsOfLabels = query(
  'MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS count ORDER BY name',
  counted,
);

const countsOfTypes = query('MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS count ORDER BY name', counted);

const documents = query(
  'MATCH (d:SourceDocument) RETURN d.id AS id, d.title AS title, d.version AS edition ORDER BY id',
  z.object({ id: z.string(), title: z.string().nullable(), edition: z.string().nullable() }),
);

/** Counts the nodes of each label and the relationships of each type, and lists the documents. @throws {GraphError} */
export async function describeGraph(graph: Reader): Promise<GraphContent> {
  return {
    documents: await listDocuments(graph),
    labels: byName(await countsOfLabels.read(graph)),
    relationships: byName(await countsOfTypes.read(graph)),
  };
}

/** The documents as a manifest lists them. @throws {GraphError} */
export async function listDocuments(graph: Reader): Promise<GraphContent['documents']> {
  const listed = await documents.read(graph);
  return listed.map((one) => ({ ...one, title: one.title ?? one.id }));
}

function byName(counts: readonly z.output<typeof counted>[]): Record<string, number> {
  return Object.fromEntries(counts.map(({ name, count }) => [name, count]));
}
