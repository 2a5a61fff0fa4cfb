import type { Cause, Graph } from '../../port.ts';
import type { ReleaseManifest } from '../../releases/manifest.ts';
import { pruneReleases } from '../../releases/prune.ts';
import { publishDraft } from '../../releases/publish.ts';
import { releaseStore } from '../../releases/release-store.ts';
import { closeDraft, type Draft, type DraftSettings, withDraft } from './draft.ts';
import { versions } from './versions.ts';
import { whileWriting } from './writer-lock.ts';

export interface ChangeSettings extends DraftSettings {
  /** How many releases to keep. */
  readonly releasesKept: number;
}

/** What the work returned, and the name of the release that is now the current one; undefined if there is none. */
interface Change<T> {
  readonly result: T;
  readonly current: string | undefined;
}

/**
 * Runs the work on a copy of the current release, and publishes what it has made of it. Nothing is published if the work
 * throws, or changes nothing that readers see.
 * @throws {GraphError} `LOCKED` or `REFUSED`, and what the work throws
 */
export function changeRelease<T>(
  settings: ChangeSettings,
  work: (graph: Graph) => Promise<T>,
  cause: Cause | undefined,
): Promise<Change<T>> {
  const store = releaseStore(settings.dataDir);
  return whileWriting(settings.dataDir, async () => {
    const { release } = await store.choose();
    return withDraft(settings, release && store.fileOf(release), async (draft) => {
      const result = await work(draft.graph);
      if (draft.graph.visibleCommits === 0) return { result, current: release };
      const { name } = await publish(settings, draft, release, cause);
      return { result, current: name };
    });
  });
}

/** Closes a draft and publishes it. @throws {GraphError} `DAMAGED`, and errors of the system */
export async function publish(
  { dataDir, releasesKept }: ChangeSettings,
  draft: Draft,
  previous: string | undefined,
  cause: Cause | undefined,
): Promise<ReleaseManifest> {
  const content = await closeDraft(draft);
  const manifest = await publishDraft(dataDir, draft.folder, {
    previous: previous ?? null,
    command: cause?.command ?? 'unknown',
    files: [...(cause?.files ?? [])],
    ...content,
    ...(await versions()),
  });
  // The release is already served: what cannot be deleted now is deleted after the next change.
  await pruneReleases(dataDir, releasesKept).catch(() => []);
  return manifest;
}
