import { z } from 'zod';
import { type ExcludedPair, findExcluded } from '../../src/codes/excludes1.ts';
import type { Discrepancy } from './discrepancy.ts';
import { type RuleInput, readRows } from './rule.ts';

const listed = z.object({
  assertion: z.string(),
  document: z.string(),
  procedure: z.string(),
  code: z.string(),
  written: z.string(),
});

type Listed = z.output<typeof listed>;

/**
 * EXCLUDES1_CONFLICT: a document lists two diagnoses for one procedure that an Excludes1 note keeps apart. The note may be
 * at one of the diagnoses or at anything above it. Code lists are left out, because any one of their diagnoses is enough.
 * Excludes2 notes are no conflict: both codes may be reported.
 */
export async function excludes1Discrepancies({ graph }: RuleInput): Promise<Discrepancy[]> {
  const rows = await readRows(
    graph,
    listed,
    `MATCH (assertion:IndicationAssertion)-[:ABOUT]->(code:Diagnosis)
MATCH (assertion)-[:STATED_IN]->(document:SourceDocument) WHERE document.kind <> 'CODE_LIST'
RETURN assertion.id AS assertion, assertion.documentId AS document, assertion.subjectId AS procedure,
  code.id AS code, code.code AS written ORDER BY assertion`,
  );
  const lists = groupInLists(rows);
  const excluded = await findExcluded(
    graph,
    lists.map((list) => list.map(({ code }) => code)),
  );
  return lists.flatMap((list, index) => (excluded[index] ?? []).flatMap((pair) => discrepanciesOf(pair, list)));
}

/** Groups what each document says about each procedure. */
function groupInLists(rows: readonly Listed[]): Listed[][] {
  const lists = new Map<string, Listed[]>();
  for (const one of rows) {
    const list = lists.get(`${one.document} ${one.procedure}`);
    if (list) list.push(one);
    else lists.set(`${one.document} ${one.procedure}`, [one]);
  }
  return [...lists.values()];
}

/** One for each pair of assertions about the two diagnoses. */
function discrepanciesOf({ code, other, note }: ExcludedPair, list: readonly Listed[]): Discrepancy[] {
  const assertions = list.filter((one) => one.code === code);
  const others = list.filter((one) => one.code === other);
  return assertions.flatMap((one) =>
    others.map((another) => ({
      kind: 'EXCLUDES1_CONFLICT',
      severity: 'WARNING',
      codes: [code, other],
      assertions: [one.assertion, another.assertion],
      asserted: `${one.written} and ${another.written} in one list`,
      official: `Excludes1 at ${note.place}: ${note.text}`,
      suggestions: [],
      evidence: note.documentId,
    })),
  );
}
