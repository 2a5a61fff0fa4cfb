import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Cause, Row, Statement, WriteStatement } from '../../port.ts';
import { releaseName } from '../../releases/release-name.ts';

/** Two processes that write at the same moment must not create two nodes. */
export const releaseSchema =
  'CREATE CONSTRAINT medcode_release_id IF NOT EXISTS FOR (n:MedcodeRelease) REQUIRE n.id IS UNIQUE';

/** How long a name that was read counts as current if nothing speaks against it, in milliseconds. */
const maxAgeMs = 1_000;

const nameText = "MATCH (release:MedcodeRelease {id: 'RELEASE:current'}) RETURN release.name AS name";
const nameRow = z.object({ name: z.string() });

const renameText = `MERGE (release:MedcodeRelease {id: 'RELEASE:current'})
SET release.previous = release.name, release.name = $name, release.createdAt = $createdAt, release.command = $command,
  release.files = $files`;

/** How often a name is read again because the database was changed meanwhile. */
const mostReadings = 3;

/** A reading of the name, and the states of the database in which other statements have ended since it began. */
interface Reading {
  readonly name: Promise<string>;
  readonly readAt: number;
  readonly seen: Set<string>;
  /** The state in which it ended itself; undefined while it runs. */
  state: string | undefined;
}

/**
 * The node in Neo4j with the name of the graph release. Transactions that readers can see replace the name. It is read at
 * most once a second, and whenever a statement has ended in another state of the database than the last reading.
 */
export class ReleaseNode {
  readonly #read: (statement: Statement) => Promise<{ rows: Row[]; state: string }>;
  #known: Reading | undefined;

  constructor(read: (statement: Statement) => Promise<{ rows: Row[]; state: string }>) {
    this.#read = read;
  }

  /** The name; `unpublished-0` in a database that has none yet. @throws {GraphError} */
  async read(): Promise<string> {
    for (let left = mostReadings; ; left -= 1) {
      const reading = this.#current();
      const name = await reading.name;
      if (reading === this.#known || left <= 1) return name;
    }
  }

  /** A statement has ended in this state of the database. */
  sawState(state: string): void {
    const known = this.#known;
    if (known?.state === undefined) known?.seen.add(state);
    else if (known.state !== state) this.#known = undefined;
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

  #current(): Reading {
    const known = this.#known;
    if (known && performance.now() - known.readAt < maxAgeMs) return known;
    const answer = this.#read({ text: nameText, parameters: {} });
    const reading: Reading = {
      name: answer.then(({ rows, state }) => {
        reading.state = state;
        if ([...reading.seen].some((seen) => seen !== state)) this.#forget(reading);
        return rows[0] ? nameRow.parse(rows[0]).name : 'unpublished-0';
      }),
      readAt: performance.now(),
      seen: new Set(),
      state: undefined,
    };
    this.#known = reading;
    reading.name.catch(() => this.#forget(reading));
    return reading;
  }

  #forget(reading: Reading): void {
    if (this.#known === reading) this.#known = undefined;
  }
}
