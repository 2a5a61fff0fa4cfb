import { z } from 'zod';
import { hierarchySteps } from '../model.ts';
import type { Graph } from '../port.ts';

/** Two diagnoses that are never coded together, by the Excludes1 note that says so. */
export interface Excluded {
  /** The id of the diagnosis that the note holds for: it carries the note, or inherits it. */
  readonly code: string;
  /** The id of the diagnosis that the note's text names, itself or what it lies in. */
  readonly other: string;
  readonly note: ExcludesNote;
}

/** An Excludes1 note. */
export interface ExcludesNote {
  readonly id: string;
  readonly text: string;
  /** The code of the diagnosis that carries it, or the range of the block or chapter. */
  readonly place: string;
  /** The id of the tabular list that it stands in. */
  readonly documentId: string;
}

/** The diagnoses `$ids` with their places in the published order, and all notes that hold for one of them. */
const text = `CALL () {
  UNWIND $ids AS id
  MATCH (code:Diagnosis {id: id}) WHERE code.position IS NOT NULL
  RETURN collect({id: code.id, code: code.code, position: code.position}) AS codes
}
CALL () {
  UNWIND $ids AS id
  MATCH (code:Diagnosis {id: id})
  MATCH (code)-[:${hierarchySteps.join('|')}*0..8]->(place)-[r:EXCLUDES1]->(note:Exclusion)-[:POINTS_TO]->(target)
  WHERE note.qualification IS NULL OR note.pattern IS NOT NULL
  WITH DISTINCT place, r, note, target
  RETURN collect({id: note.id, text: note.text, place: coalesce(place.code, place.range), documentId: r.documentId,
    from: place.position, to: place.lastPosition, low: target.position, high: target.lastPosition,
    pattern: note.pattern}) AS rules
}
RETURN codes, rules`;

const placed = z.object({ id: z.string(), code: z.string(), position: z.number() });
const rule = z.object({
  id: z.string(),
  text: z.string(),
  place: z.string(),
  documentId: z.string(),
  from: z.number(),
  to: z.number(),
  low: z.number(),
  high: z.number(),
  pattern: z.string().nullish(),
});
const found = z.object({ codes: z.array(placed), rules: z.array(rule) });

type Placed = z.output<typeof placed>;
type Rule = z.output<typeof rule>;

/**
 * For each list of ids of diagnoses the pairs in it that an Excludes1 note forbids, each pair once, in the order of
 * their ids. Notes of ancestors, blocks and chapters hold as well. Reads once, however many lists there are.
 * @throws {GraphError}
 */
export async function findExcluded(
  graph: Pick<Graph, 'read'>,
  lists: readonly (readonly string[])[],
): Promise<Excluded[][]> {
  const ids = [...new Set(lists.filter(({ length }) => length > 1).flat())].sort();
  if (ids.length === 0) return lists.map(() => []);
  const [row] = await graph.read({ text, parameters: { ids } });
  const { codes, rules } = found.parse(row);
  const ordered = rules.toSorted(byId);
  const sides = new Map(codes.map((code) => [code.id, sidesOf(code, ordered)]));
  return lists.map((list) => pairsIn([...new Set(list)].sort(), sides));
}

/** The notes that hold for a diagnosis, and those that name it. A note that does both says nothing of it. */
interface Sides {
  readonly holding: readonly Rule[];
  readonly naming: ReadonlySet<string>;
}

function sidesOf({ code, position }: Placed, rules: readonly Rule[]): Sides {
  const naming = new Set(
    rules
      .filter(({ low, high, pattern }) => low <= position && position <= high && fits(code, pattern))
      .map(({ id }) => id),
  );
  const holding = rules.filter(({ id, from, to }) => from <= position && position <= to && !naming.has(id));
  return { holding, naming };
}

function fits(code: string, pattern: string | null | undefined): boolean {
  return !pattern || new RegExp(`^(?:${pattern})$`).test(code);
}

/** Two diagnoses may exclude each other from both sides, or by several notes: that is one pair. */
function pairsIn(ids: readonly string[], sides: ReadonlyMap<string, Sides>): Excluded[] {
  const pairs = new Map<string, Excluded>();
  for (const code of ids) {
    for (const other of ids) {
      const key = [code, other].sort().join();
      const note = sides.get(code)?.holding.find(({ id }) => sides.get(other)?.naming.has(id));
      if (!note || other === code || pairs.has(key)) continue;
      pairs.set(key, { code, other, note });
    }
  }
  return [...pairs.values()];
}

function byId({ id: one }: Rule, { id: other }: Rule): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
