import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { classArchive } from '../../tests/support/neo4j/class-archive.ts';
import { neo4jJars } from '../../tests/support/neo4j/jars.ts';
import { type Neo4jServer, startNeo4j } from '../../tests/support/neo4j/server.ts';
import { fill, type LoadFigures } from './load.ts';
import type { Size } from './size.ts';

const memory = { heap: '2g', pageCache: '1g' };
const loadTimeoutMs = 600_000;

/** Where the generated graph is: a Neo4j server, and the data folder of the embedded engine. */
export interface Stores {
  readonly url: string;
  /** The process of the Neo4j server. */
  readonly neo4j: number;
  readonly dataDir: string;
}

/** Starts Neo4j with the generated graph, which is loaded once and kept. */
export async function startLoadedNeo4j(size: Size, signal: AbortSignal): Promise<Neo4jServer> {
  const jars = await neo4jJars(signal);
  const jvm = [`-XX:SharedArchiveFile=${await classArchive(jars, signal)}`];
  const start = (home: string) => startNeo4j(jars, signal, { home, jvm, ...memory });
  const home = await loadOnce(size, 'neo4j', async (folder) => {
    await using server = await start(folder);
    await fill(await openGraph({ url: server.url, dataDir: folder, queryTimeoutMs: loadTimeoutMs }), size);
  });
  return start(home);
}

/** The data folder with the generated graph for the embedded engine, which is loaded once and kept. */
export function loadedDataDir(size: Size): Promise<string> {
  return loadOnce(size, 'embedded', async (dataDir) => {
    const script = new URL('load-embedded.ts', import.meta.url).pathname;
    const args = ['--import', 'tsx', script, size.name, dataDir, join(dataDir, figuresFile)];
    const [code] = await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit');
    if (code !== 0) throw new Error(`The load must end with code 0, but got ${code}.`);
  });
}

/** What it took to load a data folder of `loadedDataDir`. */
export async function loadFigures(dataDir: string): Promise<LoadFigures> {
  return loadFiguresShape.parse(JSON.parse(await readFile(join(dataDir, figuresFile), 'utf8')));
}

const figuresFile = 'load.json';
const loadFiguresShape = z.object({ seconds: z.number(), cpuSeconds: z.number(), memoryMb: z.number() });

async function loadOnce(size: Size, engine: string, load: (folder: string) => Promise<void>): Promise<string> {
  const folder = resolve('.cache/bench', `${size.name}-${await hashOfGenerator()}`, engine);
  if (existsSync(folder)) return folder;
  console.error(`Loading the ${size.name} graph into ${engine}, once`);
  // Renamed at the end, so that an interrupted load is not mistaken for a complete one.
  const loading = `${folder}-loading`;
  await rm(loading, { recursive: true, force: true });
  await mkdir(loading, { recursive: true });
  await load(loading);
  await rename(loading, folder);
  return folder;
}

/** A hash of the files that generate the graph, so that no older graph is measured. */
async function hashOfGenerator(): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(import.meta.dirname)).filter(
    (name) => join(import.meta.dirname, name) !== import.meta.filename,
  );
  for (const name of files.sort()) hash.update(await readFile(join(import.meta.dirname, name)));
  return hash.digest('hex').slice(0, 8);
}
