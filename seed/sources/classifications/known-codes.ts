import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';

const ids = query('MATCH (c:Code) RETURN c.id AS id', z.object({ id: z.string() }));

/** The codes that the graph has. Those that it lacks are counted. */
export class KnownCodes {
  readonly #ids: ReadonlySet<string>;
  readonly #unknown = new Set<string>();

  constructor(known: Iterable<string>) {
    this.#ids = new Set(known);
  }

  has(id: string): boolean {
    const known = this.#ids.has(id);
    if (!known) this.#unknown.add(id);
    return known;
  }

  /** A remark on the codes that the graph lacks, if there are any. */
  get remarks(): string[] {
    const [first] = this.#unknown;
    if (first === undefined) return [];
    return [
      `Codes left out, because no loaded file has them: ${this.#unknown.size}, such as ${first}. ` +
        'To include them, load their code system, then this file again.',
    ];
  }
}

/** @throws {GraphError} */
export async function readKnownCodes(graph: Reader): Promise<KnownCodes> {
  return new KnownCodes((await ids.read(graph)).map(({ id }) => id));
}
