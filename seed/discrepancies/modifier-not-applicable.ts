import { z } from 'zod';
import { whyNotApplicable } from '../../src/codes/modifier-indicators.ts';
import { query } from '../../src/graph/query.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { RuleInput } from './rule.ts';

const row = z.object({
  assertion: z.string(),
  modifier: z.string(),
  modifierCode: z.string(),
  procedure: z.string(),
  procedureCode: z.string(),
  evidence: z.string(),
  pcTc: z.string(),
  globalDays: z.string(),
  assistant: z.string(),
  coSurgeons: z.string(),
  modifierRows: z.array(z.string()),
});

const mentionedModifiers = query(
  `MATCH (assertion:ModifierAssertion)-[:ABOUT]->(procedure:Procedure)-[r:HAS_FEE_SCHEDULE]->(fees:FeeScheduleIndicators)
MATCH (assertion)-[:ABOUT]->(modifier:Modifier)
RETURN assertion.id AS assertion, modifier.id AS modifier, modifier.code AS modifierCode, procedure.id AS procedure,
  procedure.code AS procedureCode, fees.pcTc AS pcTc, fees.globalDays AS globalDays, fees.assistant AS assistant,
  fees.coSurgeons AS coSurgeons, r.documentId AS evidence,
  [(fees)-[:HAS_MODIFIER_ROW]->(own:Modifier) | own.code] AS modifierRows`,
  row,
);

/** MODIFIER_NOT_APPLICABLE: a document mentions a modifier that the fee schedule rules out for the procedure. */
export async function modifierDiscrepancies({ graph }: RuleInput): Promise<Discrepancy[]> {
  const rows = await mentionedModifiers.read(graph);
  return rows.flatMap((found) => {
    const reason = whyNotApplicable(found.modifierCode, found);
    if (reason === undefined) return [];
    const { assertion, modifier, modifierCode, procedure, procedureCode, evidence } = found;
    return {
      kind: 'MODIFIER_NOT_APPLICABLE',
      severity: 'WARNING',
      codes: [modifier, procedure],
      assertions: [assertion],
      asserted: `Modifier ${modifierCode} with ${procedureCode}`,
      official: `Fee schedule, ${procedureCode}: ${reason}`,
      suggestions: [],
      evidence,
    };
  });
}
