import { z } from 'zod';
import { isInForceOn } from '../../src/codes/validity.ts';
import { today } from '../../src/graph/day.ts';
import { query } from '../../src/graph/query.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { RuleInput } from './rule.ts';

const policy = z.object({
  position: z.string(),
  title: z.string(),
  effectiveFrom: z.string().nullable(),
  retiredOn: z.string().nullable(),
  documentId: z.string(),
});

const row = z.object({
  assertion: z.string(),
  procedure: z.string(),
  procedureCode: z.string(),
  payer: z.string(),
  policies: z.array(policy),
});

const commonCoverage = query(
  `MATCH (assertion:PayerAssertion {strength: 'COMMONLY_COVERS'})-[:ABOUT]->(payer:Payer)
MATCH (assertion)-[:ABOUT]->(procedure:Procedure)
OPTIONAL MATCH (payer)-[:HAS_POLICY]->(policy:CoverageDocument)-[r:ADDRESSES]->(procedure)
WITH assertion, procedure, payer, policy, r ORDER BY policy.id
WITH assertion, procedure, payer,
  collect({ position: policy.position, title: policy.title, effectiveFrom: policy.effectiveFrom,
    retiredOn: policy.retiredOn, documentId: r.documentId }) AS policies
RETURN assertion.id AS assertion, procedure.id AS procedure, procedure.code AS procedureCode, payer.name AS payer,
  [one IN policies WHERE one.title IS NOT NULL] AS policies`,
  row,
);

/**
 * COVERAGE_UNSUPPORTED: a document says that a payer commonly covers a procedure, but none of the payer's policies that are
 * in force says so. Pages by anyone else, such as a vendor, are not policies.
 */
export async function coverageDiscrepancies({ graph }: RuleInput): Promise<Discrepancy[]> {
  const rows = await commonCoverage.read(graph);
  const day = today();
  return rows.flatMap(({ assertion, procedure, procedureCode, payer, policies }) => {
    const inForce = policies.filter((one) => isInForceOn(day, one));
    if (inForce.some(({ position }) => position === 'COVERED')) return [];
    const noPolicy = `No ${payer} policy on ${procedureCode} is ${policies.length > 0 ? 'in force' : 'known'}`;
    return {
      kind: 'COVERAGE_UNSUPPORTED',
      severity: 'WARNING',
      codes: [procedure],
      assertions: [assertion],
      asserted: `${payer} commonly covers ${procedureCode}`,
      official: inForce.map(({ title }) => title).join('; ') || noPolicy,
      suggestions: [],
      evidence: (inForce[0] ?? policies[0])?.documentId ?? null,
    };
  });
}
