import { unwatchFile, watchFile } from 'node:fs';
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
  let byId = indexed(await readKeys(path));
  if (byId.size === 0) log.warn(`KEYS_FILE has no keys yet: create one with \`npm run keys\``);
  const reload = async () => {
    try {
      byId = indexed(await readKeys(path));
      log.info(`KEYS_FILE has changed: ${byId.size} keys`);
    } catch (error) {
      log.error({ err: error }, 'KEYS_FILE has changed and cannot be read: the keys before the change are still used');
    }
  };
  watchFile(path, { interval, persistent: false }, reload);
  return {
    identify(text) {
      const id = idOfKey(text);
      const record = id === undefined ? undefined : byId.get(id);
      if (!record || !isKeyOf(record.hash, text) || hasEnded(record)) return undefined;
      return { id: `key:${record.id}`, role: record.role, rate: record.rate };
    },
    close: () => unwatchFile(path, reload),
  };
}

function indexed(keys: readonly KeyRecord[]): ReadonlyMap<string, KeyRecord> {
  return new Map(keys.map((record) => [record.id, record]));
}

function hasEnded({ revoked, expires }: KeyRecord): boolean {
  return revoked !== undefined || (expires !== undefined && Date.parse(expires) <= Date.now());
}
