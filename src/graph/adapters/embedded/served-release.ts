import type { Row, Statement } from '../../port.ts';
import { Work } from '../work.ts';
import { EmbeddedGraph } from './embedded-graph.ts';
import { openForReading } from './engine.ts';

/** A release that is read. */
export class ServedRelease {
  readonly name: string;
  readonly #open: () => Promise<EmbeddedGraph>;
  readonly #work = new Work();
  #opened: Promise<EmbeddedGraph> | undefined;

  /** The graph is opened by the first statement. */
  constructor(name: string, open: () => Promise<EmbeddedGraph>) {
    this.name = name;
    this.#open = open;
  }

  /** @throws {GraphError} */
  read(statement: Statement): Promise<Row[]> {
    return this.#work.start(async () => (await this.open()).read(statement));
  }

  /** Opens the graph now, unless it is open. @throws {GraphError} */
  open(): Promise<EmbeddedGraph> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** Waits for running statements, and closes the graph. */
  close(): Promise<void> {
    return this.#work.end(async () => {
      const opened = await this.#opened?.catch(() => undefined);
      await opened?.close();
    });
  }
}

/** The release in a read-only file. */
export function servedFile(name: string, file: string, queryTimeoutMs: number): ServedRelease {
  return new ServedRelease(name, async () => new EmbeddedGraph(await openForReading(file), queryTimeoutMs));
}
