import {
  type Cause,
  type Counts,
  type Graph,
  GraphError,
  type ReleaseFiles,
  type Row,
  type Statement,
} from '../../port.ts';
import { releaseFiles } from '../../releases/release-files.ts';
import { releaseStore } from '../../releases/release-store.ts';
import { Work } from '../work.ts';
import { type ChangeSettings, changeRelease } from './change-release.ts';
import { type ServedRelease, servedFile } from './served-release.ts';

/** The graph in this process, on Grafeo, read from a release in a data folder. */
export class ReleasedGraph implements Graph {
  readonly files: ReleaseFiles;
  readonly #settings: ChangeSettings;
  readonly #work = new Work();
  #served: ServedRelease;

  constructor(settings: ChangeSettings, served: ServedRelease) {
    const files = releaseFiles(settings.dataDir);
    this.files = { ...files, write: (...file) => this.#work.start(() => files.write(...file)).catch(() => {}) };
    this.#settings = settings;
    this.#served = served;
  }

  read(statement: Statement): Promise<Row[]> {
    return this.#served.read(statement);
  }

  release(): Promise<string> {
    return Promise.resolve(this.#served.name);
  }

  /** A manifest that cannot be read is no reason not to count. */
  async counts(): Promise<Counts | undefined> {
    const store = releaseStore(this.#settings.dataDir);
    const manifest = await store.manifest(this.#served.name).catch(() => undefined);
    return manifest && { labels: entriesOf(manifest.labels), types: entriesOf(manifest.relationships) };
  }

  write(): Promise<void> {
    const message = 'A graph release must not be written, except in a call of `exclusively`.';
    return Promise.reject(new GraphError('FAILED', message));
  }

  exclusively<T>(work: (graph: Graph) => Promise<T>, cause?: Cause): Promise<T> {
    return this.#work.start(async () => {
      const { result, current } = await changeRelease(this.#settings, work, cause);
      if (current !== undefined && current !== this.#served.name) this.#serve(current);
      return result;
    });
  }

  /** Each release has the schema of the program that published it. */
  async createSchema(): Promise<void> {}

  async ping(): Promise<void> {
    await this.read({ text: 'RETURN 1 AS one', parameters: {} });
  }

  close(): Promise<void> {
    return this.#work.end(() => this.#served.close());
  }

  /** Statements that are running still answer from the former release. */
  #serve(name: string): void {
    const { dataDir, queryTimeoutMs } = this.#settings;
    const former = this.#served;
    this.#served = servedFile(name, releaseStore(dataDir).fileOf(name), queryTimeoutMs);
    void former.close();
  }
}

function entriesOf(counts: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(counts));
}
