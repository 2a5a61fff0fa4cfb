import { z } from 'zod';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import { fillsPlaceholders } from './find-successors.ts';

const diagnosisIds = query('MATCH (d:Diagnosis) RETURN d.id AS id', z.object({ id: z.string() }));

/** The diagnoses that the graph has. Files about diagnoses can refer only to these. */
export class KnownDiagnoses {
  readonly #ids: ReadonlySet<string>;
  readonly #unknown = new Set<string>();

  constructor(ids: Iterable<string>) {
    this.#ids = new Set(ids);
  }

  /** Whether the graph has the diagnosis. If not, it is remembered for the remarks. */
  has(id: string): boolean {
    const known = this.#ids.has(id);
    if (!known) this.#unknown.add(id);
    return known;
  }

  /** The ids of diagnoses that fill the placeholders of one that the graph lacks. */
  filling(id: string): string[] {
    return [...this.#ids].filter((one) => fillsPlaceholders(one, id));
  }

  /** A remark on the codes that the graph lacks, if there are any. */
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
