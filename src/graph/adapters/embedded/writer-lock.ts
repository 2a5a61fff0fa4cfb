import { existsSync } from 'node:fs';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { z } from 'zod';
import { GraphError } from '../../port.ts';
import { requireWritable } from './data-folder.ts';
import { openForWriting } from './engine.ts';

const lockFileName = 'writer.lock';
const holderFileName = 'writer.json';

const holderShape = z.object({ pid: z.number(), host: z.string(), since: z.string() });

/**
 * Runs the work while no other process can change the releases of a data folder. The lock is that of the system on an
 * empty file of the engine, because Node has no locks of files: it ends with the process, however that ends.
 * @throws {GraphError} `LOCKED`, without waiting, and what the work throws
 */
export async function whileWriting<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  await requireWritable(dataDir);
  const lock = await takeLock(dataDir);
  const holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  const holderFile = join(dataDir, holderFileName);
  try {
    // It only makes the message of others clearer, so it may fail.
    await writeFile(holderFile, JSON.stringify(holder)).catch(() => undefined);
    return await work();
  } finally {
    await rm(holderFile, { force: true }).catch(() => undefined);
    lock.close();
  }
}

async function takeLock(dataDir: string): Promise<GrafeoDB> {
  const file = join(dataDir, lockFileName);
  try {
    await createLockFile(file);
    return await openForWriting(file);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (error.code === 'LOCKED') throw await locked(dataDir, error);
    if (error.code !== 'DAMAGED') throw error;
    const message = `${error.message}. If no process is changing the graph, delete this file.`;
    throw new GraphError('REFUSED', message, { cause: error });
  }
}

/** Creates it under another name first, so that a process that is killed here leaves no incomplete file. */
async function createLockFile(file: string): Promise<void> {
  if (existsSync(file)) return;
  const own = `${file}.${process.pid}`;
  (await openForWriting(own)).close();
  // Another process may have been faster. Where there are no links, the engine creates the file when it opens it.
  await link(own, file).catch(() => undefined);
  await rm(own);
}

async function locked(dataDir: string, cause: GraphError): Promise<GraphError> {
  const text = await readFile(join(dataDir, holderFileName), 'utf8').catch(() => '');
  const { success, data } = holderShape.safeParse(parsed(text));
  const who = success
    ? `process ${data.pid} on ${data.host} has been changing it since ${data.since}`
    : 'another process is changing it';
  const message = `Only one process at a time can change the graph, but ${who}. Try again when it is done.`;
  return new GraphError('LOCKED', message, { cause });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
