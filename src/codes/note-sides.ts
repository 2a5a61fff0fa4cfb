import { z } from 'zod';
import type { NodeProperties } from '../graph/model/labels.ts';
import { compareValues, lowerBound } from '../graph/order.ts';
import type { Reader } from '../graph/port.ts';
import { query } from '../graph/query.ts';
import { inTurns, type Steps, sorted } from '../turns.ts';
import { toSelfAndAncestors } from './hierarchy.ts';

/** The kinds of notes of the tabular list that name other codes, which are also the types of relationships to them. */
export type NoteKind = NodeProperties<'Exclusion'>['kind'];

const diagnosis = z.object({ id: z.string(), code: z.string(), position: z.number() });
const rule = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  /** The code of the diagnosis that has the note, or the range of the block or chapter. */
  place: z.string(),
  /** The id of the tabular list that it is from. */
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

/** A note and one of the places that it names. */
export type Rule = z.output<typeof rule>;

/**
 * The diagnoses `$ids` with their positions in the published order, and all notes that apply to one of them. There can be
 * thousands of notes, so each has a row, instead of all of them one.
 */
function notesQuery(kinds: readonly NoteKind[]) {
  return query(
    `UNWIND $ids AS id
MATCH (code:Diagnosis {id: id}) WHERE code.position IS NOT NULL
RETURN {id: code.id, code: code.code, position: code.position} AS diagnosis, null AS rule
UNION ALL
UNWIND $ids AS id
MATCH (code:Diagnosis {id: id})
MATCH (code)${toSelfAndAncestors}(place)-[r:${kinds.join('|')}]->(note:CodingNote)-[:POINTS_TO]->(target)
WHERE note.qualification IS NULL OR note.pattern IS NOT NULL
WITH DISTINCT place, r, note, target
RETURN null AS diagnosis, {id: note.id, kind: note.kind, text: note.text, place: coalesce(place.code, place.range),
  documentId: r.documentId, from: place.position, to: place.lastPosition, namedFrom: target.position,
  namedTo: target.lastPosition, pattern: note.pattern} AS rule`,
    z.object({ diagnosis: diagnosis.nullable(), rule: rule.nullable() }),
  );
}

/**
 * For each of these diagnoses that is in the loaded code set, by id: the notes of these kinds that apply to it or to
 * something above it, and those that name it. Notes sort by their ids.
 * @throws {GraphError}
 */
export async function readSides(
  graph: Reader,
  ids: readonly string[],
  kinds: readonly NoteKind[],
): Promise<ReadonlyMap<string, Sides>> {
  const rows = await notesQuery(kinds).read(graph, { ids });
  const codes = rows.flatMap((row) => row.diagnosis ?? []);
  const rules = rows.flatMap((row) => row.rule ?? []);
  return inTurns(findSides(codes, rules));
}

/** The notes that apply to a diagnosis, and those that name it. A note that does both has no effect on it. */
export interface Sides {
  readonly applying: Rule[];
  /** By the ids of the notes. */
  readonly naming: Set<string>;
}

/** By the id of the diagnosis. */
function* findSides(codes: readonly Diagnosis[], unsorted: readonly Rule[]): Steps<Map<string, Sides>> {
  const rules = yield* sorted(unsorted, (one, other) => compareValues(one.id, other.id));
  const sides = new Map(codes.map(({ id }): [string, Sides] => [id, { applying: [], naming: new Set() }]));
  const ordered = codes.toSorted((one, other) => one.position - other.position);
  for (const { id, namedFrom, namedTo, pattern } of rules) {
    yield;
    const fits = fitting(pattern);
    for (const { id: named, code } of between(ordered, namedFrom, namedTo)) {
      if (fits(code)) sides.get(named)?.naming.add(id);
    }
  }
  for (const rule of rules) {
    yield;
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

/** Whether codes match a pattern; all do if there is none. */
function fitting(pattern: string | null | undefined): (code: string) => boolean {
  const expression = pattern ? new RegExp(`^(?:${pattern})$`) : undefined;
  return (code) => expression?.test(code) ?? true;
}
