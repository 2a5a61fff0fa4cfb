import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { GrafeoDB } from '@grafeo-db/js';
import { GraphError } from '../../port.ts';
import type { GraphContent } from '../../releases/describe-graph.ts';
import { graphFileName } from '../../releases/manifest.ts';
import { draftsFolder } from '../../releases/prune.ts';
import { reasonOf } from '../reason-of.ts';
import { diskFull, isDiskFull } from './data-folder.ts';
import { describeEmbedded } from './describe-embedded.ts';
import { EmbeddedGraph } from './embedded-graph.ts';
import { openForReading, openForWriting } from './engine.ts';

export interface DraftSettings {
  readonly dataDir: string;
  readonly queryTimeoutMs: number;
}

/** A private copy of a release, to be changed and published. */
export interface Draft {
  readonly folder: string;
  readonly graph: EmbeddedGraph;
}

// A checkpoint moves what is in the log to the main file and empties the log.
const checkpoints = { walBytes: 64 * 1024 * 1024, intervalMs: 60_000 };

const mebibyte = 1024 * 1024;

/** What a draft may need in addition to the size of the release, at least. */
const spareBytes = 16 * mebibyte;

/** Statements that check a draft may take longer than those of requests. */
const checkTimeoutMs = 600_000;

/**
 * Runs work on a copy of a closed graph, or on an empty draft without one. The draft is deleted afterwards, unless the
 * work has published it. Requires the lock of writers: what earlier ones have left, which were killed, is deleted, too.
 * @throws {GraphError} `REFUSED` if the disk is full, and what the work throws
 */
export async function withDraft<T>(
  { dataDir, queryTimeoutMs }: DraftSettings,
  original: string | undefined,
  work: (draft: Draft) => Promise<T>,
): Promise<T> {
  let draft: Draft | undefined;
  try {
    await deleteDrafts(dataDir);
    draft = await openDraft(dataDir, original, queryTimeoutMs);
    return await work(draft);
  } catch (error) {
    throw isDiskFull(error) ? diskFull(`it is full: ${reasonOf(error)}`, error) : error;
  } finally {
    // On a full disk, the engine cannot close the file properly either.
    await draft?.graph.close().catch(() => undefined);
    await deleteDrafts(dataDir);
  }
}

async function openDraft(dataDir: string, original: string | undefined, queryTimeoutMs: number): Promise<Draft> {
  const folder = join(draftsFolder(dataDir), 'draft');
  await mkdir(folder, { recursive: true });
  const file = join(folder, graphFileName);
  if (original !== undefined) await copyGraph(dataDir, original, file);
  const graph = new EmbeddedGraph(await openDraftFile(file), queryTimeoutMs, { isDraft: true });
  await graph.createSchema();
  return { folder, graph };
}

function deleteDrafts(dataDir: string): Promise<void> {
  return rm(draftsFolder(dataDir), { recursive: true, force: true });
}

/**
 * Closes the draft, and makes sure that its file has everything that was written to it.
 * @returns its content
 * @throws {GraphError} `DAMAGED`
 */
export async function closeDraft({ folder, graph }: Draft): Promise<GraphContent> {
  const written = await describeEmbedded(graph);
  await graph.close();
  await freeMemory();
  const stored = await describeFile(join(folder, graphFileName));
  if (isDeepStrictEqual(written, stored)) return stored;
  throw new GraphError(
    'DAMAGED',
    'The file of a new release must have everything that was written to it, but it does not. Nothing was published: ' +
      'check the disk, and try again.',
  );
}

/**
 * Frees what nothing refers to, if Node was started with `--expose-gc`: the engine's copy of a graph that was closed, before
 * the file is read into another one. Node does not know how much memory that takes, and would wait.
 */
async function freeMemory(): Promise<void> {
  globalThis.gc?.();
  await setImmediate();
}

/** The content of a closed graph. @throws {GraphError} */
export async function describeFile(file: string): Promise<GraphContent> {
  const graph = new EmbeddedGraph(await openForReading(file), checkTimeoutMs);
  try {
    return await describeEmbedded(graph);
  } finally {
    await graph.close();
  }
}

async function openDraftFile(file: string): Promise<GrafeoDB> {
  const db = await openForWriting(file);
  db.setCheckpointTriggers(checkpoints);
  return db;
}

/** Where the file system can, both share their blocks until one of them changes. */
async function copyGraph(dataDir: string, from: string, to: string): Promise<void> {
  const { size } = await stat(from);
  const { bavail, bsize } = await statfs(dataDir);
  const [needed, free] = [size + spareBytes, bavail * bsize];
  if (free < needed) {
    throw diskFull(`it needs ${Math.ceil(needed / mebibyte)} MB, and ${Math.floor(free / mebibyte)} MB are free`);
  }
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  await chmod(to, 0o644);
}
