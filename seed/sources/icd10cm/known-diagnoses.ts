import { z } from 'zod';
import { type Groups, groupBy } from '../../../src/graph/group-by.ts';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import { fillsPlaceholders } from './find-successors.ts';

const diagnosisIds = query('MATCH (d:Diagnosis) RETURN d.id AS id', z.object({ id: z.string() }));

/** The diagnoses that the graph has. Files about diagnoses can refer only to these. */
export class KnownDiagnoses {
  readonly #ids: ReadonlySet<string>;
  readonly #unknown = new Set<string>();
  #byCategory: Groups<string, string> | undefined;

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
    this.#byCategory ??= groupBy(this.#ids, categoryIdOf);
    return this.#byCategory.of(categoryIdOf(id)).filter((one) => fillsPlaceholders(one, id));
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

/** The part of an id before the dot, in which an X is no placeholder: `ICD10CM:T78` of `ICD10CM:T78.07XA`. */
function categoryIdOf(id: string): string {
  const dot = id.indexOf('.');
  return dot === -1 ? id : id.slice(0, dot);
}

/** @throws {GraphError} */
export async function readKnownDiagnoses(graph: Reader): Promise<KnownDiagnoses> {
  return new KnownDiagnoses((await diagnosisIds.read(graph)).map(({ id }) => id));
}
