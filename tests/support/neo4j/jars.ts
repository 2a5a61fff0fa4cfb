import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { run } from './run.ts';

const version = '5.26.16';
const pom = join(import.meta.dirname, 'pom.xml');

/** The folder of the server's jars, fetched with Maven if they are missing. */
export async function neo4jJars(signal: AbortSignal): Promise<string> {
  const cache = resolve(process.env.NEO4J_CACHE_DIR ?? '.cache');
  const jars = join(cache, `neo4j-${version}`);
  if (existsSync(jars)) return jars;
  // Fetched under another name first, so that an interrupted fetch leaves nothing that looks complete.
  const fetched = `${jars}.partial`;
  await mkdir(fetched, { recursive: true });
  console.error(`Fetching Neo4j ${version} with Maven`);
  const goal = ['dependency:copy-dependencies', `-Dneo4j.version=${version}`, `-DoutputDirectory=${fetched}`];
  const code = await run('mvn', ['--batch-mode', '--quiet', '--file', pom, ...goal], { stdio: 'inherit', signal });
  if (code !== 0) throw new Error(`Maven must fetch the jars of Neo4j ${version}, but ended with code ${code}.`);
  await rename(fetched, jars);
  return jars;
}
