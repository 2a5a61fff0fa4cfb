import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { EmbeddedGraph } from '../../src/graph/adapters/embedded/embedded-graph.ts';
import { graphFile } from '../../src/graph/adapters/embedded/graph-file.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { loadedDataDir, startLoadedNeo4j } from '../graph/databases.ts';
import type { Size } from '../graph/size.ts';
import type { Contestant } from './contestant.ts';
import { loaders } from './loaders.ts';
import { neo4jGraphql } from './neo4j-graphql.ts';
import { ours } from './ours.ts';
import { raw } from './raw.ts';
import { runEmbedded, runOnNeo4j } from './run.ts';

const queryTimeoutMs = 60_000;

/** All contestants, hand-written statements first: four on one Neo4j server, two on one embedded graph. */
export async function withContestants<T>(
  size: Size,
  signal: AbortSignal,
  use: (contestants: readonly Contestant[], neo4jVersion: string) => Promise<T>,
): Promise<T> {
  const dataDir = await loadedDataDir(size);
  await using server = await startLoadedNeo4j(size, signal);
  await using driver = neo4j.driver(server.url, undefined, { disableLosslessIntegers: true });
  const { agent = '' } = await driver.getServerInfo();
  const graph = await openGraph({ url: server.url, dataDir, queryTimeoutMs });
  // Opened here and not by openGraph: a file has one handle, and both contestants need it.
  const db = grafeo.GrafeoDB.create(await graphFile(dataDir));
  const embedded = new EmbeddedGraph(db, queryTimeoutMs);
  try {
    const contestants = [
      raw('raw', runOnNeo4j(driver)),
      ours('ours', graph),
      await neo4jGraphql(driver),
      loaders(runOnNeo4j(driver)),
      raw('embedded-raw', runEmbedded(db)),
      ours('embedded-ours', embedded),
    ];
    return await use(contestants, agent.replace('Neo4j/', ''));
  } finally {
    await Promise.all([graph.close(), embedded.close()]);
  }
}
