import { z } from 'zod';
import { groupBy } from '../graph/group-by.ts';
import { type SuccessionKind, successionKinds } from '../graph/model/relationships.ts';
import type { Reader } from '../graph/port.ts';
import { columns, query } from '../graph/query.ts';
import type { DayOf } from './coverage.ts';
import { toDescendants } from './hierarchy.ts';
import { isUsableOn, statusOn } from './validity.ts';
import { billabilityShape, validityShape } from './validity-row.ts';

/** A code to use instead of another one. */
export interface Successor {
  readonly id: string;
  /** How it follows the code. If there are codes in between, the loosest of their kinds, or approximate for a mapping. */
  readonly kind: SuccessionKind;
  /** Whether it is a match only together with other codes. */
  readonly combination: boolean;
  /** Whether nothing is known against it on a claim on the day: see `isUsableOn`. */
  readonly isUsable: boolean;
}

/**
 * The codes to use on a day instead of a retired one, in the order of their ids; empty if no source names any. A
 * successor that is retired as well is replaced by its own successors, unless it has none and comes from a mapping. A
 * header comes with the billable codes below it.
 */
export type SuccessorsOn = (id: string, dayOf: DayOf) => readonly Successor[];

const code = z.object({ ...validityShape, ...billabilityShape });
const row = code.extend({
  retired: z.string(),
  successor: z.string(),
  kind: z.enum(successionKinds),
  combination: z.boolean(),
});

type Row = z.output<typeof row>;

const newCode = columns('new', Object.keys(code.shape));

/** A retired code can lead to another retired one: this often. */
const longestChain = 3;

/** The steps from codes to their successors, and from headers among these to the billable codes below. */
const steps = query(
  `UNWIND $ids AS id
MATCH (:Code {id: id})-[:REPLACED_BY*0..${longestChain - 1}]->(old:Code)-[r:REPLACED_BY]->(new:Code)
RETURN DISTINCT old.id AS retired, new.id AS successor, r.kind AS kind, r.combination AS combination, ${newCode}
UNION
UNWIND $ids AS id
MATCH (:Code {id: id})-[:REPLACED_BY]->(old:Diagnosis)
WHERE old.billable = false
MATCH (old)${toDescendants}(new:Diagnosis)
WHERE new.billable = true OR new.billableTo IS NOT NULL
RETURN DISTINCT old.id AS retired, new.id AS successor, 'MORE_SPECIFIC' AS kind, false AS combination, ${newCode}`,
  row,
);

/** Reads the successors of retired codes with one statement; with none if there are no ids. @throws {GraphError} */
export async function readSuccessors(graph: Reader, ids: readonly string[]): Promise<SuccessorsOn> {
  const rows = ids.length === 0 ? [] : await steps.read(graph, { ids: [...new Set(ids)] });
  const following = groupBy(rows, ({ retired }) => retired);
  return (id, dayOf) => {
    const found = follow(id, dayOf, (one) => following.of(one), longestChain);
    return [...new Map(found.toReversed().map((one) => [one.id, one])).values()].sort(byId);
  };
}

function follow(id: string, dayOf: DayOf, after: (id: string) => readonly Row[], steps: number): Successor[] {
  if (steps === 0) return [];
  return after(id).flatMap((one) => {
    const successor = successorOn(dayOf, one);
    if (successor.isUsable) return [successor];
    const later = follow(one.successor, dayOf, after, steps - 1).map((next) => ({
      ...next,
      kind: isMapped(one) ? 'APPROXIMATE' : loosest(one.kind, next.kind),
      combination: one.combination || next.combination,
    }));
    const isHeader = statusOn(dayOf, one) === 'ACTIVE';
    return isHeader || (later.length === 0 && isMapped(one)) ? [successor, ...later] : later;
  });
}

/** Whether the step is from a mapping between code systems, which names its targets in any case. */
function isMapped({ kind }: Row): boolean {
  return kind === 'EXACT' || kind === 'APPROXIMATE';
}

function successorOn(dayOf: DayOf, { successor: id, kind, combination, ...code }: Row): Successor {
  return { id, kind, combination, isUsable: isUsableOn(dayOf, code) };
}

function loosest(one: SuccessionKind, other: SuccessionKind): SuccessionKind {
  return successionKinds.indexOf(one) > successionKinds.indexOf(other) ? one : other;
}

function byId(one: Successor, other: Successor): number {
  return one.id < other.id ? -1 : 1;
}
