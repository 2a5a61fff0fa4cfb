import { z } from 'zod';
import type { Discrepancy } from './discrepancy.ts';
import { type RuleInput, readRows } from './rule.ts';

const row = z.object({
  assertion: z.string(),
  otherAssertion: z.string(),
  code: z.string(),
  written: z.string(),
  other: z.string(),
  otherWritten: z.string(),
  noteAt: z.string(),
  excluded: z.string(),
  evidence: z.string(),
});

/**
 * EXCLUDES1_CONFLICT: a document lists two diagnoses for one procedure that are never coded together, by a note at one
 * of them or above it. Excludes2 says that both may be coded and is no conflict.
 */
export async function excludes1Discrepancies({ graph }: RuleInput): Promise<Discrepancy[]> {
  const rows = await readRows(
    graph,
    row,
    `MATCH (assertion:IndicationAssertion)-[:ABOUT]->(code:Diagnosis)
MATCH (code)-[:CHILD_OF*0..8]->(noteAt:Diagnosis)-[r:EXCLUDES1]->(excluded:Diagnosis)
MATCH (excluded)<-[:CHILD_OF*0..8]-(other:Diagnosis)<-[:ABOUT]-(otherAssertion:IndicationAssertion)
WHERE otherAssertion.documentId = assertion.documentId AND otherAssertion.subjectId = assertion.subjectId
  AND other.id <> code.id
RETURN DISTINCT assertion.id AS assertion, otherAssertion.id AS otherAssertion, code.id AS code,
  code.code AS written, other.id AS other, other.code AS otherWritten, noteAt.code AS noteAt,
  excluded.code AS excluded, r.documentId AS evidence`,
  );
  return onePerPair(rows).map((found) => ({
    kind: 'EXCLUDES1_CONFLICT',
    severity: 'WARNING',
    codes: [found.code, found.other],
    assertions: [found.assertion, found.otherAssertion],
    asserted: `${found.written} and ${found.otherWritten} on one list`,
    official: `Excludes1 at ${found.noteAt}: ${found.excluded}`,
    suggestions: [],
    evidence: found.evidence,
  }));
}

/** Two codes may exclude each other from both sides, or by several notes: that is one conflict. */
function onePerPair(rows: readonly z.output<typeof row>[]): z.output<typeof row>[] {
  const pairs = new Map<string, z.output<typeof row>>();
  for (const found of rows.toSorted((one, other) => compare(order(one), order(other)))) {
    const pair = [found.assertion, found.otherAssertion].sort().join();
    if (!pairs.has(pair)) pairs.set(pair, found);
  }
  return [...pairs.values()];
}

function order({ code, other, noteAt, excluded }: z.output<typeof row>): string {
  return [code, other, noteAt, excluded].join();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
