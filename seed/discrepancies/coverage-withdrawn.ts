import { z } from 'zod';
import { isInForceOn } from '../../src/codes/validity.ts';
import { today } from '../../src/graph/day.ts';
import { groupBy } from '../../src/graph/group-by.ts';
import { query } from '../../src/graph/query.ts';
import type { Discrepancy } from './discrepancy.ts';
import { documentVersion, newestInForce, versionColumns } from './listing-documents.ts';
import type { RuleInput } from './rule.ts';

const withdrawal = z.object({
  procedure: z.string(),
  code: z.string(),
  policy: z.string(),
  title: z.string(),
  effectiveFrom: z.string().nullable(),
  retiredOn: z.string().nullable(),
  documentId: z.string(),
  assertions: z.array(z.string()),
});

const withdrawals = query(
  `MATCH (payer:Payer {id: 'PAYER:medicare'})-[:HAS_POLICY]->(policy:CoverageDocument)-[r:ADDRESSES]->(procedure:Procedure)
WHERE policy.position IN ['NONCOVERED', 'INVESTIGATIONAL']
RETURN procedure.id AS procedure, procedure.code AS code, policy.id AS policy, policy.title AS title,
  policy.effectiveFrom AS effectiveFrom, policy.retiredOn AS retiredOn, r.documentId AS documentId,
  [(one:PayerAssertion)-[:ABOUT]->(procedure)
    WHERE one.strength = 'COMMONLY_COVERS' AND one.objectId = payer.id | one.id] AS assertions
ORDER BY procedure, policy`,
  withdrawal,
);

const listing = documentVersion.extend({ procedure: z.string(), paragraph: z.string().nullable() });

const listings = query(
  `UNWIND $procedures AS id
MATCH (p:Medcode {id: id})<-[:LISTS]-(g:CoverageGroup)<-[:HAS_GROUP]-(d:CoverageDocument) WHERE g.kind = 'PROCEDURES'
RETURN id AS procedure, g.paragraph AS paragraph, ${versionColumns}
ORDER BY procedure, number, version`,
  listing,
);

/**
 * COVERAGE_WITHDRAWN: articles or LCDs list a procedure, but a policy of Medicare itself that is in force does not cover it. Each
 * procedure has at most one, with all documents that disagree.
 */
export async function withdrawnDiscrepancies({ graph }: RuleInput): Promise<Discrepancy[]> {
  const day = today();
  const withdrawn = groupBy(
    (await withdrawals.read(graph)).filter((one) => isInForceOn(day, one)),
    ({ procedure }) => procedure,
  );
  if (withdrawn.size === 0) return [];
  const listed = groupBy(await listings.read(graph, { procedures: [...withdrawn.keys()] }), (one) => one.procedure);
  return [...withdrawn].flatMap(([procedure, policies]): Discrepancy[] => {
    const listing = newestInForce(listed.of(procedure), day).filter((one) => !deniesCoverage(one.paragraph));
    const [policy] = policies;
    if (!policy || listing.length === 0) return [];
    const numbers = [...new Set(listing.map(({ number }) => number))];
    return [
      {
        kind: 'COVERAGE_WITHDRAWN',
        severity: 'WARNING',
        codes: [procedure],
        assertions: [...new Set(policies.flatMap(({ assertions }) => assertions))].sort(),
        coverageDocuments: [...new Set([...policies.map((one) => one.policy), ...listing.map((one) => one.document)])],
        asserted: `${inWords(numbers)} ${numbers.length === 1 ? 'lists' : 'list'} ${policy.code}`,
        official: policies.map(({ title }) => title).join('; '),
        suggestions: [],
        evidence: policy.documentId,
      },
    ];
  });
}

/** Whether a paragraph says that some of its codes are not covered. Then the documents may agree. */
function deniesCoverage(paragraph: string | null): boolean {
  return /not covered|non-?cover/i.test(paragraph ?? '');
}

function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
