import { stat } from 'node:fs/promises';
import { setInterval } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { idOfKey, isKeyOf } from './api-key.ts';
import type { Identity } from './identity.ts';
import { type KeyRecord, readKeys } from './key-file.ts';

/** The API keys that are valid now. */
export interface KeyRing {
  /** The client that has this key; undefined if the key is unknown, expired, or revoked. */
  identify(text: string): Identity | undefined;
  close(): void;
}

/** How often the file is checked for changes, in milliseconds. */
const interval = 1_000;

/**
 * Follows a key file. While a changed file cannot be read, the keys before the change are used, and the log says so.
 * @throws {KeyFileError} if the file cannot be read at first
 */
export async function openKeyRing(path: string, log: FastifyBaseLogger): Promise<KeyRing> {
  let seen = await stateOf(path);
  let byId = indexed(await readKeys(path));
  if (byId.size === 0) log.warn(`KEYS_FILE has no keys yet: create one with \`npm run keys\``);
  const reload = async () => {
    const state = await stateOf(path);
    if (state === seen) return;
    seen = state;
    try {
      byId = indexed(await readKeys(path));
      log.info(`KEYS_FILE has changed: ${byId.size} keys`);
    } catch (error) {
      log.error({ err: error }, 'KEYS_FILE has changed and cannot be read: the keys before the change are still used');
    }
  };
  const closing = new AbortController();
  void everyInterval(reload, closing.signal);
  return {
    identify(text) {
      const id = idOfKey(text);
      const record = id === undefined ? undefined : byId.get(id);
      if (!record || !isKeyOf(record.hash, text) || hasEnded(record)) return undefined;
      return { id: `key:${record.id}`, role: record.role, rate: record.rate };
    },
    close: () => closing.abort(),
  };
}

/** What changes with the file. It is taken before the file is read, so that no change in between goes unnoticed. */
async function stateOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found ? `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}` : 'missing';
}

async function everyInterval(job: () => Promise<void>, signal: AbortSignal): Promise<void> {
  try {
    for await (const _ of setInterval(interval, undefined, { ref: false, signal })) await job();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function indexed(keys: readonly KeyRecord[]): ReadonlyMap<string, KeyRecord> {
  return new Map(keys.map((record) => [record.id, record]));
}

function hasEnded({ revoked, expires }: KeyRecord): boolean {
  return revoked !== undefined || (expires !== undefined && Date.parse(expires) <= Date.now());
}
