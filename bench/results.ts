import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import neo4j from 'neo4j-driver';
import { printOverview } from './http/overview.ts';
import type { OperationResult } from './operation-result.ts';

/** Above this share of other programs, figures mislead. */
const mostForeign = 0.1;

const require = createRequire(import.meta.url);
const ofPostgraphile = new URL('postgraphile/node_modules', import.meta.url).pathname;
const file = new URL('results/latest.json', import.meta.url);

/** A line for each figure that was measured while other programs took more than a tenth of the processor time. */
export function disturbed(results: readonly OperationResult[]): string[] {
  return results.flatMap(({ name, part, contestants }) =>
    [...contestants]
      .filter(([, { foreign }]) => foreign > mostForeign)
      .map(([contestant, { foreign }]) => `${name} (${part}), ${contestant}: ${(foreign * 100).toFixed(0)} %`),
  );
}

/** Writes the figures to `results/latest.json`, and the overview to `results/latest.md`. @returns the path of the first */
export async function writeResults(neo4jUrl: string, results: readonly OperationResult[]): Promise<string> {
  const operations = results.map(({ contestants, ...rest }) => ({
    ...rest,
    contestants: Object.fromEntries(contestants),
  }));
  const report = { versions: await versions(neo4jUrl), cores: availableParallelism(), operations };
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`);
  await writeFile(new URL('latest.md', file), printOverview(results.filter(({ part }) => part === 'http')));
  return file.pathname;
}

async function versions(neo4jUrl: string): Promise<Record<string, string>> {
  await using driver = neo4j.driver(neo4jUrl);
  const { agent = '' } = await driver.getServerInfo();
  const packages = [
    '@apollo/server',
    '@grafeo-db/js',
    '@neo4j/graphql',
    'dataloader',
    'graphql',
    'neo4j-driver',
    'postgraphile',
  ];
  const found = await Promise.all(packages.map(async (name) => [name, await versionOf(name)]));
  return { node: process.versions.node, neo4j: agent.replace('Neo4j/', ''), ...Object.fromEntries(found) };
}

async function versionOf(name: string): Promise<string> {
  const folders = [...(require.resolve.paths(name) ?? []), ofPostgraphile];
  for (const folder of folders) {
    const text = await readFile(`${folder}/${name}/package.json`, 'utf8').catch(() => undefined);
    if (text !== undefined) return JSON.parse(text).version;
  }
  throw new Error(`The package ${name} must be installed, but is not.`);
}
