import { z } from 'zod';
import { isBillableOn } from '../../codes/validity.ts';
import type { Reader } from '../../graph/port.ts';
import { indexed } from './indexed.ts';

const day = z.string().nullable();
const row = z.object({
  /** The id of the code above. */
  above: z.string(),
  id: z.string(),
  code: z.string(),
  display: z.string(),
  position: z.number().nullable(),
  billable: z.boolean().nullable(),
  billableFrom: day,
  billableTo: day,
  /** The procedures that documents connect with it. */
  procedures: z.array(z.string()),
});

/** A diagnosis below another one. */
export type Below = z.output<typeof row>;

/** The diagnoses below the one with the id that can be billed on the day, in published order. */
export type BelowOn = (id: string, day: string) => Below[];

const text = `UNWIND $ids AS above
MATCH (:Diagnosis {id: above})<-[:CHILD_OF*1..8]-(below:Diagnosis)
RETURN above, below.id AS id, below.code AS code, below.display AS display, below.position AS position,
  below.billable AS billable, below.billableFrom AS billableFrom, below.billableTo AS billableTo,
  [(below)<-[:INDICATED_FOR]-(procedure:Procedure) | procedure.id] AS procedures`;

/** Reader what lies below diagnoses, with one statement; with none where there are no ids. @throws {GraphError} */
export async function readBelow(graph: Reader, ids: readonly string[]): Promise<BelowOn> {
  const rows = ids.length === 0 ? [] : (await graph.read({ text, parameters: { ids } })).map((one) => row.parse(one));
  const sorted = rows.toSorted(inPublishedOrder);
  const below = indexed(sorted, ({ above }) => above);
  return (id, date) => below(id).filter((one) => isBillableOn(date, one));
}

function inPublishedOrder({ position: one, id }: Below, { position: other, id: otherId }: Below): number {
  return (one ?? 0) - (other ?? 0) || (id < otherId ? -1 : 1);
}

/**
 * The codes below a header, the likely one first: one that documents connect with the procedure, then one that says
 * that nothing further is known, then the one that adds the fewest words to the header's.
 */
export function likelyFirst(codes: readonly Below[], header: string, procedure: string | undefined): string[] {
  const known = new Set(wordsOf(header));
  const ranked = codes.map((one) => ({
    id: one.id,
    rank: [
      procedure !== undefined && one.procedures.includes(procedure) ? 0 : 1,
      /\bunspecified\b/i.test(one.display) ? 0 : 1,
      wordsOf(one.display).filter((word) => !known.has(word)).length,
    ] as const,
  }));
  return ranked.toSorted((one, other) => compare(one.rank, other.rank)).map(({ id }) => id);
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
