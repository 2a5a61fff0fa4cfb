import { z } from 'zod';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';

const days = { effectiveFrom: z.string().nullable(), deletedOn: z.string().nullable() };

const pair = z.object({
  columnOne: z.string(),
  columnTwo: z.string(),
  documentId: z.string(),
  edits: z.string(),
  modifierIndicator: z.string(),
  ...days,
  rationale: z.string(),
});

/** A PTP edit between two codes, and the set that it is in. */
export type PtpPair = z.output<typeof pair>;

const pairs = query(
  `UNWIND $ids AS id
MATCH (one:Medcode {id: id})-[:HAS_EDITS]->(e:PtpEditSet)
WHERE e.documentId IN $documents AND e.modifierIndicator <> '9'
  AND (e.effectiveFrom IS NULL OR e.effectiveFrom <= $lastDay) AND (e.deletedOn IS NULL OR e.deletedOn >= $firstDay)
WITH e, collect(one.id) AS ones
MATCH (e)-[:INCLUDES]->(two:Procedure) WHERE $asked[two.id] = true
UNWIND ones AS columnOne
RETURN columnOne, two.id AS columnTwo, e.documentId AS documentId, e.id AS edits,
  e.modifierIndicator AS modifierIndicator, e.effectiveFrom AS effectiveFrom, e.deletedOn AS deletedOn,
  e.rationale AS rationale
ORDER BY columnOne, columnTwo, edits`,
  pair,
);

const limit = z.object({
  procedure: z.string(),
  id: z.string(),
  documentId: z.string(),
  units: z.number(),
  adjudication: z.enum(['LINE', 'DATE_OF_SERVICE_POLICY', 'DATE_OF_SERVICE_CLINICAL']),
});

/** The most units of a procedure. */
export type UnitLimit = z.output<typeof limit>;

const limits = query(
  `UNWIND $ids AS id
MATCH (p:Medcode {id: id})-[:HAS_UNIT_LIMIT]->(u:UnitLimit) WHERE u.documentId IN $documents
RETURN p.id AS procedure, u.id AS id, u.documentId AS documentId, u.units AS units, u.adjudication AS adjudication
ORDER BY procedure, id`,
  limit,
);

const rule = z.object({
  addOn: z.string(),
  id: z.string(),
  documentId: z.string(),
  type: z.enum(['LISTED', 'CONTRACTOR_DEFINED', 'LISTED_AND_CONTRACTOR_DEFINED']),
  primary: z.string().nullable(),
  ...days,
});

/** A rule about an add-on code. `primary` is null if the Medicare contractor decides. */
export type AddOnRule = z.output<typeof rule>;

const rules = query(
  `UNWIND $ids AS id
MATCH (p:Medcode {id: id})-[:HAS_ADD_ON_RULE]->(r:AddOnRule)
WHERE r.documentId IN $documents AND r.effectiveFrom <= $lastDay AND (r.deletedOn IS NULL OR r.deletedOn >= $firstDay)
RETURN p.id AS addOn, r.id AS id, r.documentId AS documentId, r.type AS type,
  head([(r)-[:ADD_ON_TO]->(q:Procedure) | q.id]) AS primary, r.effectiveFrom AS effectiveFrom, r.deletedOn AS deletedOn
ORDER BY addOn, id`,
  rule,
);

/** What files of edits say about procedures. */
export interface EditFacts {
  readonly pairs: readonly PtpPair[];
  readonly limits: readonly UnitLimit[];
  readonly rules: readonly AddOnRule[];
}

/** What to read: procedures by their ids, in these documents, in effect on at least one of the days. */
export interface EditFactsAsked {
  readonly ids: readonly string[];
  readonly documents: readonly string[];
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Reads what files of edits say about procedures. @throws {GraphError} */
export async function readEditFacts(graph: Reader, asked: EditFactsAsked): Promise<EditFacts> {
  const { ids, documents } = asked;
  if (documents.length === 0 || ids.length === 0) return { pairs: [], limits: [], rules: [] };
  const [allPairs, allLimits, allRules] = await Promise.all([
    // A set has many codes: looking them up in a map is faster than searching a list.
    pairs.read(graph, { ...asked, asked: Object.fromEntries(ids.map((id) => [id, true])) }),
    limits.read(graph, { ids, documents }),
    rules.read(graph, { ...asked }),
  ]);
  return { pairs: allPairs, limits: allLimits, rules: allRules };
}
