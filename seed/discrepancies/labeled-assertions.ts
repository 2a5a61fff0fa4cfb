import { z } from 'zod';
import type { CodeLabel } from '../../src/codes/code-systems.ts';
import { type CodeStatus, dayOfSystem, printStatus } from '../../src/codes/validity.ts';
import { query } from '../../src/graph/query.ts';
import { fittingCodes, fittingProcedures } from './fitting-codes.ts';
import type { RuleInput } from './rule.ts';

const row = z.object({
  assertion: z.string(),
  asserted: z.string(),
  code: z.string(),
  system: z.string(),
  labels: z.array(z.string()),
  official: z.string(),
  status: z.enum(['ACTIVE', 'NOT_YET', 'RETIRED', 'UNCONFIRMED', 'UNKNOWN'] satisfies CodeStatus[]),
  evidence: z.string(),
  /** The codes that the assertion's name for a specialty means. Empty if that is not known. */
  meant: z.array(z.string()),
});

/** An assertion that labels a code for which a code set has a display. */
export type LabeledAssertion = z.output<typeof row> & { readonly label: CodeLabel };

const labels = query(
  `MATCH (assertion:Assertion)-[:ABOUT]->(code:Code)
WHERE code.id = assertion.objectId AND assertion.assertedLabel IS NOT NULL AND code.documentId IS NOT NULL
  AND NOT code.display ENDS WITH (' ' + code.code)
OPTIONAL MATCH (assertion)-[:NAMES]->(:NamedSpecialty)-[:RESOLVES_TO]->(meant:Specialty)
WITH assertion, code, meant ORDER BY meant.id
WITH assertion, code, collect(meant.id) AS meant
RETURN assertion.id AS assertion, assertion.assertedLabel AS asserted, code.id AS code, code.system AS system,
  labels(code) AS labels, code.display AS official, code.documentId AS evidence,
  ${printStatus('code', dayOfSystem('code'))} AS status, meant`,
  row,
);

/** All labeled assertions of the graph. @throws {GraphError} */
export async function labeledAssertions({ graph, days }: RuleInput): Promise<LabeledAssertion[]> {
  const rows = await labels.read(graph, days);
  return rows.map((found) => ({ ...found, label: labelOf(found.labels) }));
}

/** The codes that the document probably means by the label, without the one that it gives. */
export async function suggestedCodes(
  input: RuleInput,
  { asserted, code, label, meant }: Pick<LabeledAssertion, 'asserted' | 'code' | 'label' | 'meant'>,
) {
  if (meant.length > 0) return meant.filter((id) => id !== code);
  const fitting = label === 'Procedure' ? fittingProcedures : fittingCodes;
  return fitting(
    asserted,
    (await input.codes(label)).filter(({ id }) => id !== code),
  ).map(({ id }) => id);
}

/** The label of a code among all labels of its node. */
export function labelOf(labels: readonly string[]): CodeLabel {
  const [label = 'Diagnosis'] = (['Procedure', 'Specialty', 'Modifier'] as const).filter((one) => labels.includes(one));
  return label;
}
