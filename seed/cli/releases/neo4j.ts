import { z } from 'zod';
import { type GraphSettings, openGraph } from '../../../src/graph/adapters/open.ts';
import { pending } from '../../../src/graph/model/labels.ts';
import type { Graph } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import { describeGraph } from '../../../src/graph/releases/describe-graph.ts';
import { UsageError } from '../run-command.ts';
import { countLines } from './format.ts';

type Report = (line: string) => void;

const current = query(
  `MATCH (release:MedcodeRelease {id: 'RELEASE:current'})
RETURN release.name AS name, release.createdAt AS createdAt, release.previous AS previous, release.command AS command,
  release.files AS files`,
  z.object({
    name: z.string(),
    createdAt: z.string(),
    previous: z.string().nullable(),
    command: z.string().nullable(),
    files: z.array(z.string()),
  }),
);

const ways: Readonly<Record<string, string>> = {
  use: 'restore a dump: neo4j-admin database load neo4j --from-path=FOLDER --overwrite-destination=true',
  prune: 'there is nothing to prune: Neo4j keeps one release',
  backup: 'stop it and run: neo4j-admin database dump neo4j --to-path=FOLDER',
  restore: 'stop it and run: neo4j-admin database load neo4j --from-path=FOLDER --overwrite-destination=true',
};

/**
 * Runs a command on Neo4j, which has one release: `list` and `show` print it, and `verify` its counts.
 * @returns false if a killed load has left staged rows
 * @throws {UsageError} that says how Neo4j does it @throws {GraphError}
 */
export async function runOnNeo4j(settings: GraphSettings, action: string, report: Report): Promise<boolean> {
  const way = ways[action];
  if (way !== undefined) throw new UsageError(`GRAPH_URL is set, and Neo4j has no files of releases. Instead, ${way}.`);
  const graph = await openGraph(settings);
  try {
    await describeRelease(graph, action === 'show', report);
    return action !== 'verify' || (await verify(graph, report));
  } finally {
    await graph.close();
  }
}

async function describeRelease(graph: Graph, withDocuments: boolean, report: Report): Promise<void> {
  const [release] = await current.read(graph);
  if (!release) return report('The database has no release yet. The first start or load makes one.');
  report(`* ${release.name}  ${release.createdAt}  ${release.command ?? 'unknown'}`);
  if (!withDocuments) return;
  if (release.previous !== null) report(`Made from ${release.previous}`);
  for (const file of release.files) report(`  ${file}`);
  const { documents } = await describeGraph(graph);
  for (const { id, title, edition } of documents) report(`  ${id}: ${title}${edition ? ` (${edition})` : ''}`);
}

async function verify(graph: Graph, report: Report): Promise<boolean> {
  const { labels, relationships } = await describeGraph(graph);
  for (const line of [...countLines(labels), ...countLines(relationships)]) report(line);
  const staged = labels[pending] ?? 0;
  if (staged > 0) report(`A killed load has left ${staged} nodes that readers do not see. The next load deletes them.`);
  return staged === 0;
}
