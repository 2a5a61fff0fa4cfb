import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import neo4j from 'neo4j-driver';
import type { Measured } from './measure.ts';

/** The figures of all contestants for one operation, by the contestant's name. */
export interface OperationResult {
  readonly name: string;
  readonly contestants: ReadonlyMap<string, Measured>;
  /** The compile time of our operation, in milliseconds. */
  readonly compileMs?: number | undefined;
}

const file = new URL('results/latest.json', import.meta.url);

/** Writes the figures to `results/latest.json`. @returns the path of the file */
export async function writeResults(neo4jUrl: string, results: readonly OperationResult[]): Promise<string> {
  const operations = results.map(({ contestants, ...rest }) => ({ ...rest, contestants: figures(contestants) }));
  const report = { versions: await versions(neo4jUrl), cores: availableParallelism(), operations };
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`);
  return file.pathname;
}

function figures(contestants: OperationResult['contestants']) {
  return Object.fromEntries(
    [...contestants].map(([name, { p50, p95, rps, bytes }]) => [name, { p50, p95, rps, bytes }]),
  );
}

async function versions(neo4jUrl: string): Promise<Record<string, string>> {
  await using driver = neo4j.driver(neo4jUrl);
  const { agent = '' } = await driver.getServerInfo();
  const packages = ['@apollo/server', '@grafeo-db/js', '@neo4j/graphql', 'dataloader', 'graphql', 'neo4j-driver'];
  const found = await Promise.all(packages.map(async (name) => [name, await versionOf(name)]));
  return { node: process.versions.node, neo4j: agent.replace('Neo4j/', ''), ...Object.fromEntries(found) };
}

async function versionOf(name: string): Promise<string> {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const folder of folders) {
    const text = await readFile(`${folder}/${name}/package.json`, 'utf8').catch(() => undefined);
    if (text !== undefined) return JSON.parse(text).version;
  }
  throw new Error(`The package ${name} must be installed, but is not.`);
}
