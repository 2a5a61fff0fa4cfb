import type { InjectOptions } from 'fastify';
import { createKey, hashOfKey } from '../../src/http/access/api-key.ts';
import { changeKeys, type KeyRecord } from '../../src/http/access/key-file.ts';

/** Adds a key to a file: its text and id. */
export async function addKey(path: string, limits: Partial<KeyRecord> = {}) {
  const key = createKey();
  const created = '2026-01-01T00:00:00.000Z';
  const record = { id: key.id, name: 'test', role: 'reader' as const, hash: hashOfKey(key.text), created, ...limits };
  await changeKeys(path, (keys) => [...keys, record]);
  return key;
}

/** A query that every client may send, with these headers. */
export function ask(headers: Record<string, string> = {}): InjectOptions {
  return { method: 'POST', url: '/graphql', headers, payload: { query: '{ __typename }' } };
}

/** An export, with these headers. */
export function exportRows(headers: Record<string, string> = {}): InjectOptions {
  const payload = { query: '{ diagnoses { nodes { code } } }' };
  return { method: 'POST', url: '/graphql', headers: { accept: 'text/csv', ...headers }, payload };
}
