import { z } from 'zod';
import { type ExcludedPair, findExcluded } from '../../src/codes/excludes1.ts';
import { groupBy } from '../../src/graph/group-by.ts';
import { query } from '../../src/graph/query.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { RuleInput } from './rule.ts';

const listed = z.object({
  assertion: z.string(),
  document: z.string(),
  procedure: z.string(),
  code: z.string(),
  written: z.string(),
});

type Listed = z.output<typeof listed>;

const listedDiagnoses = query(
  `MATCH (assertion:IndicationAssertion)-[:ABOUT]->(code:Diagnosis)
MATCH (assertion)-[:STATED_IN]->(document:SourceDocument) WHERE document.kind <> 'CODE_LIST'
RETURN assertion.id AS assertion, assertion.documentId AS document, assertion.subjectId AS procedure,
  code.id AS code, code.code AS written ORDER BY assertion`,
  listed,
);

/**
 * EXCLUDES1_CONFLICT: a document lists two diagnoses for one procedure that an Excludes1 note keeps apart. The note may be
 * at one of the diagnoses or at anything above it. Code lists are left out, because any one of their diagnoses is enough.
 * Excludes2 notes are no conflict: both codes may be reported.
 */
export async function excludes1Discrepancies({ graph }: RuleInput): Promise<Discrepancy[]> {
  const rows = await listedDiagnoses.read(graph);
  const lists = [...groupBy(rows, ({ document, procedure }) => `${document} ${procedure}`).values()];
  const excluded = await findExcluded(
    graph,
    lists.map((list) => list.map(({ code }) => code)),
  );
  return lists.flatMap((list, index) => (excluded[index] ?? []).flatMap((pair) => discrepanciesOf(pair, list)));
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
