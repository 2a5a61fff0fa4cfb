import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { inject } from 'vitest';
import { loadSeed } from '../../seed/seed.ts';
import { EmbeddedGraph, type EmbeddedOptions } from '../../src/graph/adapters/embedded/embedded-graph.ts';
import type { Graph } from '../../src/graph/port.ts';
import { load } from '../seed/load.ts';
import { onNeo4j, openSeededGraph, openTestGraph } from './graph.ts';

/** The shipped seed, in place of the first file. */
export const theSeed = 'the seed';

/** Graphs of this process that were saved with these files in them. */
const saved = new Map<string, Promise<string>>();

let paths = 0;

/** Statements about whole releases take long on a busy machine. */
const queryTimeoutMs = 60_000;

/**
 * Opens a graph with these files, loaded one after the other; the caller closes it. Large files take long, so what was
 * loaded for one test is kept for the others of this process that begin with the same files, and further files can be
 * loaded as a command does: into a draft that nobody reads. On Neo4j, each test loads all files.
 */
export async function openLoaded(files: readonly string[]): Promise<Graph> {
  return onNeo4j ? openOnNeo4j(files) : openEmbeddedDraft(files);
}

/** The same on the embedded engine, whatever the suite runs on. */
export async function openEmbeddedDraft(files: readonly string[]): Promise<Graph> {
  return (await openCopy(files, { isDraft: true })).graph;
}

async function openOnNeo4j(files: readonly string[]): Promise<Graph> {
  const graph = await (files[0] === theSeed ? openSeededGraph() : openTestGraph());
  for (const file of files) if (file !== theSeed) await load(graph, file);
  return graph;
}

interface Copy {
  readonly db: GrafeoDB;
  readonly graph: EmbeddedGraph;
}

async function openCopy(files: readonly string[], options: EmbeddedOptions = {}): Promise<Copy> {
  const path = files.length === 0 ? undefined : newPath();
  if (path !== undefined) await copyFile(await savedWith(files), path);
  const db = grafeo.GrafeoDB.create(path, { shuffleUnordered: true });
  const graph = new EmbeddedGraph(db, queryTimeoutMs, options);
  if (path === undefined) await graph.createSchema();
  return { db, graph };
}

function savedWith(files: readonly string[]): Promise<string> {
  const key = files.join('\n');
  const known = saved.get(key) ?? save(files);
  saved.set(key, known);
  return known;
}

/** Loads the last file over a copy of a graph with the others. */
async function save(files: readonly string[]): Promise<string> {
  const last = files.at(-1) ?? theSeed;
  const { db, graph } = await openCopy(files.slice(0, -1), { isDraft: true });
  if (last === theSeed) await loadSeed(graph, () => {});
  else await load(graph, last);
  const path = newPath();
  db.save(path);
  await graph.close();
  return path;
}

function newPath(): string {
  return join(inject('loadedFolder'), `${process.pid}-${++paths}.grafeo`);
}
