/**
 * Runs a command with `GRAPH_URL` naming a real Neo4j server that is started for it and stopped after it:
 *
 *     tsx tests/support/with-neo4j.ts vitest run
 *
 * Needs Java 17 or later, and Maven for the first time. The server's jars are kept in `.cache`, or in the folder that
 * `NEO4J_CACHE_DIR` names.
 */
import { classArchive } from './neo4j/class-archive.ts';
import { neo4jJars } from './neo4j/jars.ts';
import { run } from './neo4j/run.ts';
import { startNeo4j } from './neo4j/server.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => stopping.abort(new Error(`Stopped by ${signal}.`)));
}

async function withNeo4j([program, ...args]: readonly string[]): Promise<number> {
  if (program === undefined) throw new Error('with-neo4j must be given a command to run, but got none.');
  const jars = await neo4jJars(stopping.signal);
  const jvm = [`-XX:SharedArchiveFile=${await classArchive(jars, stopping.signal)}`];
  await using server = await startNeo4j(jars, stopping.signal, { shortLived: true, jvm });
  const env = { ...process.env, GRAPH_URL: server.url };
  return await run(program, args, { stdio: 'inherit', env, signal: stopping.signal });
}

try {
  process.exitCode = await withNeo4j(process.argv.slice(2));
} catch (error) {
  const cause = stopping.signal.reason ?? error;
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
