import { z } from 'zod';
import type { DayOf } from '../../codes/coverage.ts';
import { toDescendants } from '../../codes/hierarchy.ts';
import { isBillableOn } from '../../codes/validity.ts';
import { billabilityShape } from '../../codes/validity-row.ts';
import { groupBy } from '../../graph/group-by.ts';
import { compareValues } from '../../graph/order.ts';
import type { Reader } from '../../graph/port.ts';
import { columns, query } from '../../graph/query.ts';

const diagnosis = z.object({
  id: z.string(),
  code: z.string(),
  display: z.string(),
  position: z.number().nullable(),
  ...billabilityShape,
});
const descendant = diagnosis.extend({
  /** The id of the header. */
  header: z.string(),
  /** The procedures that documents list it for. */
  procedures: z.array(z.string()),
});

/** A diagnosis below a header. */
export type Descendant = z.output<typeof descendant>;

/** The diagnoses below a header that are billable on a day, in published order. */
export type DescendantsOn = (header: string, dayOf: DayOf) => Descendant[];

const descendants = query(
  `UNWIND $ids AS header
MATCH (:Diagnosis {id: header})${toDescendants}(below:Diagnosis)
RETURN header, ${columns('below', Object.keys(diagnosis.shape))},
  [(below)<-[:INDICATED_FOR]-(procedure:Procedure) | procedure.id] AS procedures`,
  descendant,
);

/** Reads what is below diagnoses with one statement; with none if there are no ids. @throws {GraphError} */
export async function readDescendants(graph: Reader, ids: readonly string[]): Promise<DescendantsOn> {
  const rows = ids.length === 0 ? [] : await descendants.read(graph, { ids });
  const byHeader = groupBy(rows.toSorted(inPublishedOrder), ({ header }) => header);
  const billable = new Map<DayOf, Map<string, Descendant[]>>();
  return (header, dayOf) => {
    const known = billable.get(dayOf) ?? new Map<string, Descendant[]>();
    billable.set(dayOf, known);
    const below = known.get(header) ?? byHeader.of(header).filter((one) => isBillableOn(dayOf, one));
    known.set(header, below);
    return below;
  };
}

function inPublishedOrder(one: Descendant, other: Descendant): number {
  return (one.position ?? 0) - (other.position ?? 0) || compareValues(one.id, other.id);
}

/**
 * The ids of the codes below a header, most likely first: codes that documents list for the procedure, then unspecified
 * ones, then those that add the fewest words to the header's display.
 */
export function byLikelihood(codes: readonly Descendant[], header: string, procedure: string | undefined): string[] {
  const headerWords = new Set(wordsOf(header));
  const ranked = codes.map((one) => ({
    id: one.id,
    rank: [
      procedure !== undefined && one.procedures.includes(procedure) ? 0 : 1,
      /\bunspecified\b/i.test(one.display) ? 0 : 1,
      wordsOf(one.display).filter((word) => !headerWords.has(word)).length,
    ] as const,
  }));
  return ranked.toSorted((one, other) => compareRanks(one.rank, other.rank)).map(({ id }) => id);
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
