import { z } from 'zod';
import { compareValues, lowerBound } from '../graph/order.ts';
import type { Reader } from '../graph/port.ts';
import { query } from '../graph/query.ts';
import { toSelfAndAncestors } from './hierarchy.ts';

/** Two diagnoses that must not be coded together, and the Excludes1 note that says so. */
export interface ExcludedPair {
  /** The id of the diagnosis that the note applies to: it has the note itself, or inherits it. */
  readonly code: string;
  /** The id of the diagnosis that the note names, directly or by something above it. */
  readonly other: string;
  readonly note: ExcludesNote;
}

/** An Excludes1 note. */
interface ExcludesNote {
  readonly id: string;
  readonly text: string;
  /** The code of the diagnosis that has it, or the range of the block or chapter. */
  readonly place: string;
  /** The id of the tabular list that it is from. */
  readonly documentId: string;
}

const diagnosis = z.object({ id: z.string(), code: z.string(), position: z.number() });
const rule = z.object({
  id: z.string(),
  text: z.string(),
  place: z.string(),
  documentId: z.string(),
  /** The positions of the diagnoses that the note applies to, and of those that it names. */
  from: z.number(),
  to: z.number(),
  namedFrom: z.number(),
  namedTo: z.number(),
  /** A regular expression that the codes must match to be named; null if all are. */
  pattern: z.string().nullish(),
});

type Diagnosis = z.output<typeof diagnosis>;
type Rule = z.output<typeof rule>;

/** The diagnoses `$ids` with their positions in the published order, and all notes that apply to one of them. */
const notes = query(
  `CALL () {
  UNWIND $ids AS id
  MATCH (code:Diagnosis {id: id}) WHERE code.position IS NOT NULL
  RETURN collect({id: code.id, code: code.code, position: code.position}) AS codes
}
CALL () {
  UNWIND $ids AS id
  MATCH (code:Diagnosis {id: id})
  MATCH (code)${toSelfAndAncestors}(place)-[r:EXCLUDES1]->(note:Exclusion)-[:POINTS_TO]->(target)
  WHERE note.qualification IS NULL OR note.pattern IS NOT NULL
  WITH DISTINCT place, r, note, target
  RETURN collect({id: note.id, text: note.text, place: coalesce(place.code, place.range), documentId: r.documentId,
    from: place.position, to: place.lastPosition, namedFrom: target.position, namedTo: target.lastPosition,
    pattern: note.pattern}) AS rules
}
RETURN codes, rules`,
  z.object({ codes: z.array(diagnosis), rules: z.array(rule) }),
);

/**
 * For each list of ids of diagnoses: its pairs that an Excludes1 note excludes, each pair once, in the order of their
 * ids. Notes of headers, blocks and chapters apply to everything below. Reads once for all lists.
 * @throws {GraphError}
 */
export async function findExcluded(graph: Reader, lists: readonly (readonly string[])[]): Promise<ExcludedPair[][]> {
  const ids = [...new Set(lists.filter(({ length }) => length > 1).flat())].sort();
  if (ids.length === 0) return lists.map(() => []);
  const { codes, rules } = await notes.readOne(graph, { ids });
  const sides = findSides(
    codes,
    rules.toSorted((one, other) => compareValues(one.id, other.id)),
  );
  return lists.map((list) => pairsIn([...new Set(list)].sort(), sides));
}

/** The notes that apply to a diagnosis, and those that name it. A note that does both has no effect on it. */
interface Sides {
  readonly applying: Rule[];
  readonly naming: Set<string>;
}

/** By the id of the diagnosis. */
function findSides(codes: readonly Diagnosis[], rules: readonly Rule[]): Map<string, Sides> {
  const sides = new Map(codes.map(({ id }): [string, Sides] => [id, { applying: [], naming: new Set() }]));
  const ordered = codes.toSorted((one, other) => one.position - other.position);
  for (const { id, namedFrom, namedTo, pattern } of rules) {
    for (const { id: named, code } of between(ordered, namedFrom, namedTo)) {
      if (fits(code, pattern)) sides.get(named)?.naming.add(id);
    }
  }
  for (const rule of rules) {
    for (const { id } of between(ordered, rule.from, rule.to)) {
      const { applying, naming } = sides.get(id) ?? {};
      if (!naming?.has(rule.id)) applying?.push(rule);
    }
  }
  return sides;
}

/** The diagnoses between two positions, out of all in published order. */
function between(ordered: readonly Diagnosis[], from: number, to: number): readonly Diagnosis[] {
  const positionAt = (index: number) => ordered[index]?.position ?? 0;
  return ordered.slice(
    lowerBound(ordered.length, (index) => positionAt(index) < from),
    lowerBound(ordered.length, (index) => positionAt(index) <= to),
  );
}

function fits(code: string, pattern: string | null | undefined): boolean {
  return !pattern || new RegExp(`^(?:${pattern})$`).test(code);
}

/** Two diagnoses are one pair even if each excludes the other, or several notes exclude them. */
function pairsIn(ids: readonly string[], sides: ReadonlyMap<string, Sides>): ExcludedPair[] {
  const pairs = new Map<string, ExcludedPair>();
  for (const code of ids) {
    for (const other of ids) {
      const key = [code, other].sort().join();
      const note = sides.get(code)?.applying.find(({ id }) => sides.get(other)?.naming.has(id));
      if (!note || other === code || pairs.has(key)) continue;
      pairs.set(key, { code, other, note });
    }
  }
  return [...pairs.values()];
}
