import { z } from 'zod';
import type { Discrepancy } from './discrepancy.ts';
import { type RuleInput, readRows } from './rule.ts';

/** The document that holds the guideline. */
const evidence = 'DOC:icd10cm-guidelines';

/** Where a fracture is, by its category, and the digit that stands for the place below M80.0 and M80.8. */
const places: Readonly<Record<string, string>> = {
  S12: '8',
  S22: '8',
  S32: '8',
  S52: '3',
  S62: '4',
  S72: '5',
  S82: '6',
  S92: '7',
};

const row = z.object({
  assertion: z.string(),
  code: z.string(),
  written: z.string(),
  display: z.string(),
  asserted: z.string(),
});

const instead = z.object({ id: z.string(), code: z.string(), display: z.string() });

/**
 * GUIDELINE_CONFLICT: I.C.13.d.2 gives a fracture from little force a code of M80, and no injury code, in a patient
 * with known osteoporosis. A document conflicts with it that lists both osteoporosis and the injury for one procedure.
 */
export async function guidelineDiscrepancies({ graph }: RuleInput): Promise<Discrepancy[]> {
  const rows = await readRows(
    graph,
    row,
    `MATCH (assertion:IndicationAssertion {role: 'FRACTURE'})-[:ABOUT]->(code:Diagnosis)
MATCH (osteoporosis:IndicationAssertion)-[:ABOUT]->(known:Diagnosis)
WHERE osteoporosis.documentId = assertion.documentId AND osteoporosis.subjectId = assertion.subjectId
  AND known.categoryId IN ['ICD10CM:M80', 'ICD10CM:M81'] AND code.code STARTS WITH 'S'
RETURN DISTINCT assertion.id AS assertion, code.id AS code, code.code AS written, code.display AS display,
  coalesce(assertion.assertedLabel, code.display) AS asserted`,
  );
  const injuries = rows.filter(({ written }) => written.slice(0, 3) in places);
  if (injuries.length === 0) return [];
  const pathological = await readRows(
    graph,
    instead,
    `MATCH (code:Diagnosis {categoryId: 'ICD10CM:M80'}) WHERE code.billable = true
RETURN code.id AS id, code.code AS code, code.display AS display ORDER BY id`,
  );
  return injuries.map(({ assertion, code, written, display, asserted }) => ({
    kind: 'GUIDELINE_CONFLICT',
    severity: 'WARNING',
    codes: [code],
    assertions: [assertion],
    asserted,
    official: 'I.C.13.d.2: where osteoporosis is known, a fracture from little force takes a code of M80',
    suggestions: pathological.filter((other) => replaces(other, { written, display })).map(({ id }) => id),
    evidence,
  }));
}

/** The same place, side and encounter. */
function replaces(
  other: z.output<typeof instead>,
  { written, display }: { written: string; display: string },
): boolean {
  const place = places[written.slice(0, 3)];
  const encounter = /[BC]$/.test(written) ? 'A' : written.at(-1);
  return (
    new RegExp(`^M80\\.[08]${place}`).test(other.code) &&
    other.code.endsWith(encounter ?? '') &&
    sideOf(other.display) === sideOf(display)
  );
}

function sideOf(display: string): string | undefined {
  return /\b(left|right)\b/.exec(display)?.[1];
}
