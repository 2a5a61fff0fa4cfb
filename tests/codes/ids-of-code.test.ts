import { expect, test } from 'vitest';
import { type CodeLabel, codeLabels } from '../../src/codes/code-systems.ts';
import { idsOfCode } from '../../src/codes/ids-of-code.ts';
import { seededGraph } from '../support/test-graph.ts';

const { graph } = seededGraph(
  'icd10cm-order-2025.txt',
  'icd10pcs_order_2024.txt',
  'nucc_taxonomy_251.csv',
  'dxccsr_v2025-1_categories.csv',
  'medicare_specialty_taxonomy_crosswalk_2025-10.csv',
  'icd10cmtoicd9gem.csv',
  'hcpcs_level_2_2022.csv',
  'place_of_service_codes.csv',
);

test.for([
  ['Procedure', '0557T', ['CPT:0557T']],
  ['Procedure', 'G0130', ['HCPCS2:G0130']],
  ['Procedure', 'm810', ['CPT:m810', 'HCPCS2:m810']],
  ['Diagnosis', 'M81.0', ['ICD10CM:M81.0']],
  ['Modifier', '26', ['MOD:26']],
] as const)('A %s with the code %s has one of the ids %s.', ([label, code, ids]) => {
  expect(idsOfCode(label, code)).toEqual(ids);
});

test.for(codeLabels)('Every %s has the id of its code.', async (label: CodeLabel) => {
  const text = `MATCH (n:${label}) RETURN n.id AS id, n.code AS code`;
  const nodes = await graph.read({ text, parameters: {} });
  expect(nodes.length).toBeGreaterThan(0);
  expect(nodes.filter(({ id, code }) => idsOfCode(label, String(code)).join() !== id)).toEqual([]);
});
