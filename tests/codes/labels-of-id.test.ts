import { expect, test } from 'vitest';
import { labelsOfId } from '../../src/codes/labels-of-id.ts';
import { seededGraph } from '../support/test-graph.ts';

const { graph } = seededGraph(
  'icd10cm-order-2025.txt',
  'icd10cm_tabular_2021.xml',
  'dxccsr_v2025-1_categories.csv',
  '2026_initial_icd10cm_hcc_mappings.csv',
  'medicare_specialty_taxonomy_crosswalk_2025-10.csv',
  'medicare_specialty_taxonomy_crosswalk_2025-10_notes.csv',
  'icd10cmtoicd9gem.csv',
  'mue_practitioner_2024-07.csv',
  'ptp_practitioner_2024-07.csv',
  'AOC_V2026Q2-MCR.csv',
  'article_x_hcpc_code_2026-08.csv',
  'lcd_related_documents_2026-08.csv',
);

test.for([
  ['CPT:0557T', ['Procedure']],
  ['MOD:26', ['Modifier']],
  ['ICD10CM:M81.0', ['Diagnosis']],
  ['ICD10CM:M80-M85', ['IcdBlock', 'IcdChapter']],
  ['NOTE:M80-excludes1-1', ['CodingNote']],
  ['FUTURE:0557T', undefined],
  ['0557T', undefined],
] as const)('The prefix of %s says which labels its node may have: %s.', ([id, labels]) => {
  expect(labelsOfId(id)).toEqual(labels);
});

test('Every node has one of the labels that its id allows.', async () => {
  const nodes = await graph.read({ text: 'MATCH (n:Medcode) RETURN n.id AS id, labels(n) AS labels', parameters: {} });

  const wrong = nodes.filter(({ id, labels }) => {
    const allowed: readonly string[] = labelsOfId(String(id)) ?? [];
    return !(labels as string[]).some((label) => allowed.includes(label));
  });

  expect(nodes.length).toBeGreaterThan(600);
  expect(wrong).toEqual([]);
});
