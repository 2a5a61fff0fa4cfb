import { whileWriting } from '../../../src/graph/adapters/embedded/writer-lock.ts';
import { switchTo } from '../../../src/graph/releases/publish.ts';
import { releaseStore } from '../../../src/graph/releases/release-store.ts';
import { requireRelease } from './require-release.ts';

/**
 * Makes a release the current one, if it is intact.
 * @throws {UsageError} without such a release @throws {DamagedReleaseError} @throws {GraphError} `LOCKED` or `REFUSED`
 */
export async function useRelease(dataDir: string, name: string, report: (line: string) => void): Promise<void> {
  const store = releaseStore(dataDir);
  await requireRelease(store, name);
  await whileWriting(dataDir, async () => {
    const former = await store.current();
    await store.verify(name);
    await switchTo(dataDir, name);
    report(`The current release is ${name}.`);
    if (former && former !== name) report(`To go back: npm run releases -- use ${former}`);
  });
}
