import type { ReleaseStore } from '../../../src/graph/releases/release-store.ts';
import { UsageError } from '../run-command.ts';

/** @throws {UsageError} unless the data folder has a release of this name, damaged or not */
export async function requireRelease(store: ReleaseStore, name: string): Promise<void> {
  const names = await store.names();
  if (names.includes(name)) return;
  const known = names.length > 0 ? `the releases are ${names.join(', ')}` : 'there are no releases';
  throw new UsageError(
    `A release must be named as in \`npm run releases -- list\`, but got ${JSON.stringify(name)}: ${known}.`,
  );
}
