import { z } from 'zod';
import { toDescendants } from '../../src/codes/hierarchy.ts';
import { billableOn, printOnDay } from '../../src/codes/validity.ts';
import { query } from '../../src/graph/query.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { RuleInput } from './rule.ts';

const row = z.object({
  assertion: z.string(),
  code: z.string(),
  asserted: z.string(),
  evidence: z.string(),
  below: z.array(z.string()),
});

const day = { date: '$date', covered: '$editions.ICD10CM', begun: '$begun.ICD10CM' };

const listedHeaders = query(
  `MATCH (assertion:IndicationAssertion)-[:ABOUT]->(code:Diagnosis)
WHERE $editions.ICD10CM IS NOT NULL AND NOT ${printOnDay(billableOn, 'code', day)} AND code.documentId IS NOT NULL AND assertion.withCodesBelow IS NULL
CALL (code) {
  MATCH (code)${toDescendants}(below:Diagnosis) WHERE ${printOnDay(billableOn, 'below', day)}
  WITH below ORDER BY below.position
  RETURN collect(below.id) AS below
}
RETURN assertion.id AS assertion, code.id AS code, coalesce(assertion.assertedLabel, code.code) AS asserted,
  code.documentId AS evidence, below`,
  row,
);

/**
 * NOT_BILLABLE: a document lists a header as a diagnosis. Every billable code below it is suggested. An assertion that
 * explicitly includes the codes below is not a discrepancy.
 */
export async function notBillableDiscrepancies({ graph, days }: RuleInput): Promise<Discrepancy[]> {
  const rows = await listedHeaders.read(graph, days);
  return rows.map(({ assertion, code, asserted, evidence, below }) => ({
    kind: 'NOT_BILLABLE',
    severity: 'WARNING',
    codes: [code],
    assertions: [assertion],
    asserted,
    official: `A header with ${below.length} billable codes below it: it is not valid on a claim`,
    suggestions: below,
    evidence,
  }));
}
