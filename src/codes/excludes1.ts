import { z } from 'zod';
import { hierarchySteps } from '../graph/model.ts';
import type { Reader } from '../graph/port.ts';

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
 * their ids. Notes of ancestors, blocks and chapters hold as well. Reader once, however many lists there are.
 * @throws {GraphError}
 */
export async function findExcluded(graph: Reader, lists: readonly (readonly string[])[]): Promise<Excluded[][]> {
  const ids = [...new Set(lists.filter(({ length }) => length > 1).flat())].sort();
  if (ids.length === 0) return lists.map(() => []);
  const [row] = await graph.read({ text, parameters: { ids } });
  const { codes, rules } = found.parse(row);
  const sides = findSides(codes, rules.toSorted(byId));
  return lists.map((list) => pairsIn([...new Set(list)].sort(), sides));
}

/** The notes that hold for a diagnosis, and those that name it. A note that does both says nothing of it. */
interface Sides {
  readonly holding: Rule[];
  readonly naming: Set<string>;
}

/** By the id of the diagnosis. */
function findSides(codes: readonly Placed[], rules: readonly Rule[]): Map<string, Sides> {
  const sides = new Map(codes.map(({ id }): [string, Sides] => [id, { holding: [], naming: new Set() }]));
  const ordered = codes.toSorted((one, other) => one.position - other.position);
  for (const { id, low, high, pattern } of rules) {
    for (const code of between(ordered, low, high)) if (fits(code.code, pattern)) sides.get(code.id)?.naming.add(id);
  }
  for (const rule of rules) {
    for (const { id } of between(ordered, rule.from, rule.to)) {
      const { holding, naming } = sides.get(id) ?? {};
      if (!naming?.has(rule.id)) holding?.push(rule);
    }
  }
  return sides;
}

/** Those of the diagnoses, which are in published order, that lie between two positions. */
function* between(ordered: readonly Placed[], low: number, high: number): Generator<Placed> {
  let [first, end] = [0, ordered.length];
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    if ((ordered[middle]?.position ?? 0) < low) first = middle + 1;
    else end = middle;
  }
  for (let code = ordered[first]; code && code.position <= high; code = ordered[first]) {
    yield code;
    first += 1;
  }
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
