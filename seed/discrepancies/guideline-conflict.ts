import { z } from 'zod';
import {
  fragilityGuideline,
  isFracture,
  osteoporosisCategories,
  replacesInjury,
} from '../../src/codes/fragility-fracture.ts';
import { query } from '../../src/graph/query.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { RuleInput } from './rule.ts';

const row = z.object({
  assertion: z.string(),
  code: z.string(),
  written: z.string(),
  display: z.string(),
  asserted: z.string(),
});

const replacement = z.object({ id: z.string(), code: z.string(), display: z.string() });

const injuryFractures = query(
  `MATCH (assertion:IndicationAssertion {role: 'FRACTURE'})-[:ABOUT]->(code:Diagnosis)
MATCH (osteoporosis:IndicationAssertion)-[:ABOUT]->(known:Diagnosis)
WHERE osteoporosis.documentId = assertion.documentId AND osteoporosis.subjectId = assertion.subjectId
  AND known.categoryId IN $categories AND code.code STARTS WITH 'S'
RETURN DISTINCT assertion.id AS assertion, code.id AS code, code.code AS written, code.display AS display,
  coalesce(assertion.assertedLabel, code.display) AS asserted`,
  row,
);

const pathologicalFractures = query(
  `MATCH (code:Diagnosis {categoryId: 'ICD10CM:M80'}) WHERE code.billable = true
RETURN code.id AS id, code.code AS code, code.display AS display ORDER BY id`,
  replacement,
);

/** GUIDELINE_CONFLICT: a document lists osteoporosis and an injury code for a fracture for one procedure. */
export async function guidelineDiscrepancies({ graph }: RuleInput): Promise<Discrepancy[]> {
  const rows = await injuryFractures.read(graph, {
    categories: osteoporosisCategories.map((category) => `ICD10CM:${category}`),
  });
  const injuries = rows.filter(({ written }) => isFracture(written));
  if (injuries.length === 0) return [];
  const pathological = await pathologicalFractures.read(graph);
  return injuries.map(({ assertion, code, written, display, asserted }) => ({
    kind: 'GUIDELINE_CONFLICT',
    severity: 'WARNING',
    codes: [code],
    assertions: [assertion],
    asserted,
    official: fragilityGuideline.rule,
    suggestions: pathological.filter((other) => replacesInjury(other, { code: written, display })).map(({ id }) => id),
    evidence: fragilityGuideline.documentId,
  }));
}
