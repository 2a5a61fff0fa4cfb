import type { Stores } from '../graph/databases.ts';
import type { Size } from '../graph/size.ts';
import type { Input, Operation } from '../operations/operation.ts';
import { small } from '../operations/small.ts';
import { postgresPrograms, startLoadedPostgres } from '../postgraphile/postgres.ts';
import { type HttpContestant, startContestant } from './contestants.ts';

/**
 * Ours as users start it, but with one worker, because each of the others has one process besides its database, too;
 * without answers that are kept, because the inputs are soon repeated; and with time for Neo4j's first statements, for which
 * the others wait, too.
 */
const ours = {
  args: ['src/start.js'],
  env: {
    PORT: '0',
    WORKERS: '1',
    GRAPH_URL: '',
    GRAPH_TIMEOUT_MS: '60000',
    LOG_LEVEL: 'warn',
    ANSWER_CACHE_MB: '0',
  },
};

/** Our server with only the graph in a folder; if that is empty, with the shipped data. */
export function startOurs(
  dataDir: string,
  settings: NodeJS.ProcessEnv = {},
): Promise<HttpContestant<Pick<Operation, 'ours'>>> {
  return startContestant({
    name: 'embedded-ours',
    args: ours.args,
    env: { ...ours.env, DATA_DIR: dataDir, ...settings },
    questionOf: (operation) => operation.ours,
    first: { operation: small, input: { code: '0557T' } },
  });
}

/**
 * All contestants with an HTTP server: three on one Neo4j, ours on an embedded graph, and PostGraphile, which is left out
 * if the machine has no PostgreSQL.
 */
export async function withHttpContestants<T>(
  { url, dataDir, neo4j: database }: Stores,
  size: Size,
  use: (contestants: readonly HttpContestant<Operation>[]) => Promise<T>,
): Promise<T> {
  const [input = {}] = small.inputs(size);
  const first = { operation: small, input };
  const tsx = (file: string) => ['--import', 'tsx', file];
  await using embedded = await startOurs(dataDir);
  await using onNeo4j = await startContestant<Operation>({
    name: 'ours',
    args: ours.args,
    env: { ...ours.env, GRAPH_URL: url },
    database,
    questionOf: (operation) => operation.ours,
    first,
  });
  await using neo4jGraphql = await startContestant<Operation>({
    name: 'neo4j-graphql',
    args: tsx('bench/http/neo4j-graphql-server.ts'),
    env: { NEO4J_URL: url },
    database,
    questionOf: (operation) => operation.neo4jGraphql,
    first,
  });
  await using loaders = await startContestant<Operation>({
    name: 'loaders',
    args: tsx('bench/http/loaders-server.ts'),
    env: { NEO4J_URL: url },
    database,
    questionOf: (operation) => operation.ours,
    first,
  });
  await using postgraphile = await startPostgraphile(size, first);
  return await use([embedded, onNeo4j, ...(postgraphile ? [postgraphile] : []), neo4jGraphql, loaders]);
}

/** PostGraphile on a PostgreSQL of its own. Without it, a line says why, and the others are measured. */
async function startPostgraphile(
  size: Size,
  first: { readonly operation: Operation; readonly input: Input },
): Promise<HttpContestant<Operation> | undefined> {
  const programs = postgresPrograms();
  if (!programs) return leaveOut('there is no PostgreSQL (initdb)');
  let postgres: AsyncDisposable | undefined;
  try {
    const database = await startLoadedPostgres(programs, size);
    postgres = database;
    const contestant = await startContestant<Operation>({
      name: 'postgraphile',
      args: ['bench/postgraphile/server.js'],
      env: { DATABASE_URL: database.url },
      database: database.pid,
      questionOf: (operation) => operation.postgraphile,
      first,
    });
    return { ...contestant, [Symbol.asyncDispose]: () => stop(contestant, postgres) };
  } catch (error) {
    await stop(postgres);
    return leaveOut(`it could not be started: ${error instanceof Error ? error.message : error}`);
  }
}

async function stop(...all: readonly (AsyncDisposable | undefined)[]): Promise<void> {
  for (const one of all) await one?.[Symbol.asyncDispose]();
}

function leaveOut(reason: string): undefined {
  console.error(`PostGraphile is left out, because ${reason}.`);
}
