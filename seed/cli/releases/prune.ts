import { whileWriting } from '../../../src/graph/adapters/embedded/writer-lock.ts';
import { pruneReleases } from '../../../src/graph/releases/prune.ts';
import { UsageError } from '../run-command.ts';

interface PruneSettings {
  readonly dataDir: string;
  readonly releasesKept?: number | undefined;
}

/** Deletes old releases, and prints their names. @throws {UsageError} @throws {GraphError} `LOCKED` or `REFUSED` */
export async function prune(
  { dataDir, releasesKept = 5 }: PruneSettings,
  keep: string | undefined,
  report: (line: string) => void,
): Promise<void> {
  const kept = keep === undefined ? releasesKept : Number(keep);
  if (!Number.isSafeInteger(kept) || kept < 1) {
    throw new UsageError(`--keep must be a whole number of at least 1, but got ${JSON.stringify(keep)}.`);
  }
  const deleted = await whileWriting(dataDir, () => pruneReleases(dataDir, kept));
  for (const name of deleted) report(`Deleted ${name}`);
  if (deleted.length === 0) report('Nothing to delete.');
}
