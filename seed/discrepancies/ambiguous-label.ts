import { z } from 'zod';
import { query } from '../../src/graph/query.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { RuleInput } from './rule.ts';

const row = z.object({
  assertion: z.string(),
  code: z.string(),
  asserted: z.string(),
  evidence: z.string(),
  meant: z.array(z.object({ id: z.string(), display: z.string() })),
});

const namesOfSeveralCodes = query(
  `MATCH (assertion:SpecialtyAssertion)-[:NAMES]->(:NamedSpecialty)-[r:RESOLVES_TO]->(meant:Specialty)
WITH assertion, meant, r ORDER BY meant.code
WITH assertion, collect({ id: meant.id, display: meant.display }) AS meant, min(r.documentId) AS evidence
WHERE size(meant) > 1
RETURN assertion.id AS assertion, assertion.objectId AS code, assertion.namedAs AS asserted, meant, evidence`,
  row,
);

/** AMBIGUOUS_LABEL: a document's name for a specialty means several taxonomy codes. */
export async function ambiguousLabelDiscrepancies({ graph }: RuleInput): Promise<Discrepancy[]> {
  const rows = await namesOfSeveralCodes.read(graph);
  return rows.map(({ assertion, code, asserted, evidence, meant }) => ({
    kind: 'AMBIGUOUS_LABEL',
    severity: 'WARNING',
    codes: [code],
    assertions: [assertion],
    asserted,
    official: meant.map(({ display }) => display).join('; '),
    suggestions: meant.map(({ id }) => id),
    evidence,
  }));
}
