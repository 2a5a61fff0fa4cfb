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
 * EXCLUDES1_CONFLICT: a document lists two diagnoses for one procedure that are never coded together, by a note at one
 * of them or at what it lies in. Excludes2 says that both may be coded and is no conflict. Nor is a list of pairs one, of
 * which any one diagnosis will do.
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
  const lists = inLists(rows);
  const excluded = await findExcluded(
    graph,
    lists.map((list) => list.map(({ code }) => code)),
  );
  return lists.flatMap((list, index) => (excluded[index] ?? []).flatMap((pair) => discrepanciesOf(pair, list)));
}

/** What one document says of one procedure. */
function inLists(rows: readonly Listed[]): Listed[][] {
  const lists = new Map<string, Listed[]>();
  for (const one of rows) {
    const list = lists.get(`${one.document} ${one.procedure}`);
    if (list) list.push(one);
    else lists.set(`${one.document} ${one.procedure}`, [one]);
  }
  return [...lists.values()];
}

/** One for each two statements that name the pair. */
function discrepanciesOf({ code, other, note }: ExcludedPair, list: readonly Listed[]): Discrepancy[] {
  const statements = list.filter((one) => one.code === code);
  const others = list.filter((one) => one.code === other);
  return statements.flatMap((statement) =>
    others.map((against) => ({
      kind: 'EXCLUDES1_CONFLICT',
      severity: 'WARNING',
      codes: [code, other],
      assertions: [statement.assertion, against.assertion],
      asserted: `${statement.written} and ${against.written} on one list`,
      official: `Excludes1 at ${note.place}: ${note.text}`,
      suggestions: [],
      evidence: note.documentId,
    })),
  );
}
