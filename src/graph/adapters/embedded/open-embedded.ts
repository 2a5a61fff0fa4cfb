import { type Graph, GraphError } from '../../port.ts';
import { type PassedOver, releaseStore } from '../../releases/release-store.ts';
import { reasonOf } from '../reason-of.ts';
import { adoptEarlierGraph, earlierFile } from './adopt.ts';
import type { ChangeSettings } from './change-release.ts';
import { requireWritable } from './data-folder.ts';
import { EmbeddedGraph } from './embedded-graph.ts';
import { importEngine } from './engine.ts';
import { nothingIntact, warningsOfServed } from './release-warnings.ts';
import { ReleasedGraph } from './released-graph.ts';
import { ServedRelease, servedFile } from './served-release.ts';

export interface EmbeddedSettings {
  readonly dataDir: string;
  readonly queryTimeoutMs: number;
  /** The release to read (default: the current one, or the newest intact one if that is damaged). */
  readonly release?: string | undefined;
  /** How many releases a change keeps (default: 5). */
  readonly releasesKept?: number | undefined;
  /** Takes warnings, such as about a damaged release. */
  readonly warn?: ((line: string) => void) | undefined;
  /** Returns rows in random order unless a statement orders them, so that tests find code that relies on an order. */
  readonly shuffleUnordered?: boolean;
}

/**
 * Opens the embedded graph: a release, or an empty graph if the folder has no intact one.
 * @throws {GraphError} `LOCKED`, `REFUSED`, or, if `release` is given and cannot be read, `DAMAGED`
 */
export async function openEmbedded(settings: EmbeddedSettings): Promise<Graph> {
  const { dataDir, queryTimeoutMs, release } = settings;
  if (dataDir === ':memory:') return openInMemory(settings);
  const served =
    release === undefined
      ? await openChosen(settings)
      : await opened(servedFile(release, releaseStore(dataDir).fileOf(release), queryTimeoutMs));
  return new ReleasedGraph(changeSettings(settings), served);
}

async function openInMemory({ queryTimeoutMs, shuffleUnordered = false }: EmbeddedSettings): Promise<EmbeddedGraph> {
  const { GrafeoDB } = await importEngine();
  return new EmbeddedGraph(GrafeoDB.create(undefined, { shuffleUnordered }), queryTimeoutMs);
}

/** The current release, or what there is instead. */
async function openChosen(settings: EmbeddedSettings): Promise<ServedRelease> {
  const { dataDir, warn = () => {} } = settings;
  const { served, passedOver } = await openIntact(settings);
  if (served) {
    for (const line of warningsOfServed(dataDir, served.name, passedOver)) warn(line);
    return served;
  }
  const adopted = await openEarlier(settings, passedOver);
  if (adopted) return adopted;
  await requireWritable(dataDir);
  if (passedOver.length > 0) warn(nothingIntact(dataDir, passedOver));
  return opened(new ServedRelease('unpublished-0', () => openInMemory(settings)));
}

/** The first release of the store's choice that the engine can read. */
async function openIntact({ dataDir, queryTimeoutMs }: EmbeddedSettings) {
  const store = releaseStore(dataDir);
  const unreadable = new Map<string, string>();
  for (;;) {
    const { release, passedOver } = await store.choose(unreadable);
    if (release === undefined) return { served: undefined, passedOver: [...passedOver] };
    try {
      return { served: await opened(servedFile(release, store.fileOf(release), queryTimeoutMs)), passedOver };
    } catch (error) {
      unreadable.set(release, reasonOf(error));
    }
  }
}

/** Adds to `passedOver` if the graph of an earlier version cannot be read. */
async function openEarlier(settings: EmbeddedSettings, passedOver: PassedOver[]): Promise<ServedRelease | undefined> {
  const { dataDir, queryTimeoutMs } = settings;
  try {
    const name = await adoptEarlierGraph(changeSettings(settings));
    return name === undefined
      ? undefined
      : await opened(servedFile(name, releaseStore(dataDir).fileOf(name), queryTimeoutMs));
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'DAMAGED') throw error;
    passedOver.push({ name: earlierFile(dataDir), reason: error.message });
    return undefined;
  }
}

async function opened(served: ServedRelease): Promise<ServedRelease> {
  await served.open();
  return served;
}

function changeSettings({ dataDir, queryTimeoutMs, releasesKept = 5 }: EmbeddedSettings): ChangeSettings {
  return { dataDir, queryTimeoutMs, releasesKept };
}
