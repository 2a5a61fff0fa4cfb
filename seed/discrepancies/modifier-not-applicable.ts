import { z } from 'zod';
import type { Discrepancy } from './discrepancy.ts';
import { type RuleInput, readRows } from './rule.ts';

const indicators = z.object({
  pcTc: z.string(),
  globalDays: z.string(),
  assistant: z.string(),
  coSurgeons: z.string(),
});
type Indicators = z.output<typeof indicators>;

const row = indicators.extend({
  assertion: z.string(),
  modifier: z.string(),
  modifierCode: z.string(),
  procedure: z.string(),
  procedureCode: z.string(),
  evidence: z.string(),
});

/** Which modifiers an indicator of the fee schedule rules out, and in what words. */
const bars: readonly {
  readonly modifiers: readonly string[];
  readonly when: (indicators: Indicators) => boolean;
  readonly because: (indicators: Indicators) => string;
}[] = [
  {
    modifiers: ['54', '55', '56'],
    when: ({ globalDays }) => globalDays === 'XXX',
    because: () => 'there is no global period to part (XXX)',
  },
  {
    modifiers: ['62'],
    when: ({ coSurgeons }) => ['0', '9'].includes(coSurgeons),
    because: ({ coSurgeons }) => `two surgeons are not permitted (co-surgeon indicator ${coSurgeons})`,
  },
  {
    modifiers: ['AS'],
    when: ({ assistant }) => ['0', '1', '9'].includes(assistant),
    because: ({ assistant }) => `an assistant at surgery is not paid as a rule (indicator ${assistant})`,
  },
  {
    // For work of a physical therapist assistant: the fee schedule marks therapy services by PC/TC 7.
    modifiers: ['CQ'],
    when: ({ pcTc }) => pcTc !== '7',
    because: ({ pcTc }) => `it is no therapy service (PC/TC indicator ${pcTc})`,
  },
  {
    modifiers: ['26', 'TC'],
    when: ({ pcTc }) => pcTc !== '1',
    because: ({ pcTc }) => `it has no professional and technical part (PC/TC indicator ${pcTc})`,
  },
];

/**
 * MODIFIER_NOT_APPLICABLE: a document speaks of a modifier that the fee schedule rules out for the procedure. Modifier
 * 23 is not among them: no indicator speaks of anesthesia.
 */
export async function modifierDiscrepancies({ graph }: RuleInput): Promise<Discrepancy[]> {
  const rows = await readRows(
    graph,
    row,
    `MATCH (assertion:ModifierAssertion)-[:ABOUT]->(procedure:Procedure)-[r:HAS_FEE_SCHEDULE]->(fees)
MATCH (assertion)-[:ABOUT]->(modifier:Modifier)
RETURN assertion.id AS assertion, modifier.id AS modifier, modifier.code AS modifierCode, procedure.id AS procedure,
  procedure.code AS procedureCode, fees.pcTc AS pcTc, fees.globalDays AS globalDays, fees.assistant AS assistant,
  fees.coSurgeons AS coSurgeons, r.documentId AS evidence`,
  );
  return rows.flatMap((found) => {
    const bar = bars.find(({ modifiers, when }) => modifiers.includes(found.modifierCode) && when(found));
    if (!bar) return [];
    const { assertion, modifier, modifierCode, procedure, procedureCode, evidence } = found;
    return {
      kind: 'MODIFIER_NOT_APPLICABLE',
      severity: 'WARNING',
      codes: [modifier, procedure],
      assertions: [assertion],
      asserted: `Modifier ${modifierCode} with ${procedureCode}`,
      official: `Fee schedule, ${procedureCode}: ${bar.because(found)}`,
      suggestions: [],
      evidence,
    };
  });
}
