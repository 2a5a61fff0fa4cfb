import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';

const diagnosisIds = query('MATCH (d:Diagnosis) RETURN d.id AS id', z.object({ id: z.string() }));

/** What files about diagnoses can be tied to: the diagnoses that the graph has. */
export class KnownDiagnoses {
  readonly #ids: ReadonlySet<string>;
  readonly #unknown = new Set<string>();

  constructor(ids: Iterable<string>) {
    this.#ids = new Set(ids);
  }

  /** Whether the graph has the diagnosis; one that it lacks is remembered for the remarks. */
  has(id: string): boolean {
    const known = this.#ids.has(id);
    if (!known) this.#unknown.add(id);
    return known;
  }

  /** What to tell of the codes that were asked for and are not there. */
  get remarks(): readonly string[] {
    if (this.#unknown.size === 0) return [];
    const some = [...this.#unknown].slice(0, 5).map((id) => id.replace(/^.*:/, ''));
    const more = this.#unknown.size > some.length ? ' ...' : '';
    return [
      `Codes left out, because no loaded release has them: ${this.#unknown.size} (${some.join(', ')}${more}). ` +
        'To include them, load the ICD-10-CM release that has them, then this file again.',
    ];
  }
}

/** @throws {GraphError} */
export async function readKnownDiagnoses(graph: Reader): Promise<KnownDiagnoses> {
  return new KnownDiagnoses((await diagnosisIds.read(graph)).map(({ id }) => id));
}
