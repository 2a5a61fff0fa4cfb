import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Cause, Reader, WriteStatement } from '../../port.ts';
import { query } from '../../query.ts';
import { releaseName } from '../../releases/release-name.ts';

/** Two processes that write at the same moment must not create two nodes. */
export const releaseSchema =
  'CREATE CONSTRAINT medcode_release_id IF NOT EXISTS FOR (n:MedcodeRelease) REQUIRE n.id IS UNIQUE';

/** How long a name that was read counts as current, in milliseconds. */
const maxAgeMs = 1_000;

const nameOfRelease = query(
  "MATCH (release:MedcodeRelease {id: 'RELEASE:current'}) RETURN release.name AS name",
  z.object({ name: z.string() }),
);

const renameText = `MERGE (release:MedcodeRelease {id: 'RELEASE:current'})
SET release.previous = release.name, release.name = $name, release.createdAt = $createdAt, release.command = $command,
  release.files = $files`;

interface Reading {
  readonly name: Promise<string>;
  readonly readAt: number;
}

/** The node in Neo4j with the name of the graph release. Transactions that readers can see replace the name. */
export class ReleaseNode {
  readonly #graph: Reader;
  #known: Reading | undefined;

  constructor(graph: Reader) {
    this.#graph = graph;
  }

  /** The name, at most a second old; `unpublished-0` in a database that has none yet. @throws {GraphError} */
  read(): Promise<string> {
    const known = this.#known;
    if (known && performance.now() - known.readAt < maxAgeMs) return known.name;
    const name = nameOfRelease.read(this.#graph).then(([row]) => row?.name ?? 'unpublished-0');
    const reading: Reading = { name, readAt: performance.now() };
    this.#known = reading;
    name.catch(() => this.#forget(reading));
    return name;
  }

  /** Commits with the statement that gives the release a new name. @throws what `commit` throws */
  async replace(cause: Cause | undefined, commit: (renaming: WriteStatement) => Promise<void>): Promise<void> {
    const now = new Date();
    const name = releaseName(now, randomBytes(4).toString('hex'));
    const files = (cause?.files ?? []).map((file) => `${file.sha256} ${file.name}`);
    const parameters = { name, createdAt: now.toISOString(), command: cause?.command ?? null, files };
    try {
      await commit({ text: renameText, parameters });
    } finally {
      // Whether or not it was committed: a read that began before may still bring the earlier name.
      this.#known = undefined;
    }
  }

  #forget(reading: Reading): void {
    if (this.#known === reading) this.#known = undefined;
  }
}
