import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { EmbeddedGraph } from '../../src/graph/adapters/embedded/embedded-graph.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { releaseStore } from '../../src/graph/releases/release-store.ts';
import type { Stores } from '../graph/databases.ts';
import type { Contestant } from './contestant.ts';
import { ours } from './ours.ts';
import { raw } from './raw.ts';
import { runEmbedded, runOnNeo4j } from './run.ts';

const queryTimeoutMs = 60_000;

/** All contestants, hand-written statements first: two on one Neo4j server, two on one embedded graph. */
export async function withContestants<T>(
  { url, dataDir }: Stores,
  use: (contestants: readonly Contestant[]) => Promise<T>,
): Promise<T> {
  await using driver = neo4j.driver(url, undefined, { disableLosslessIntegers: true });
  const graph = await openGraph({ url, dataDir, queryTimeoutMs });
  const releases = releaseStore(dataDir);
  // Not opened by openGraph, because both contestants need the same open file.
  const db = grafeo.GrafeoDB.openReadOnly(releases.fileOf((await releases.current()) ?? ''));
  const embedded = new EmbeddedGraph(db, queryTimeoutMs);
  try {
    return await use([
      raw('raw', runOnNeo4j(driver)),
      ours('ours', graph),
      raw('embedded-raw', runEmbedded(db)),
      ours('embedded-ours', embedded),
    ]);
  } finally {
    await Promise.all([graph.close(), embedded.close()]);
  }
}
