import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importPages } from '../../seed/cli/import-pages.ts';
import { refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { theSeed } from '../support/loaded-once.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { officialGraph } from '../support/test-graph.ts';
import { load } from './load.ts';

const folder = process.env.CODE_SETS_DIR ?? '';

const order = 'icd10cm/icd10cm-order-April-2025.txt.gz';
const files = [
  'icd10cm/icd10cm_codes_addenda_2026.json',
  'icd10cm/icd10cm_order_addenda_2027.txt',
  'hcpcs/HCPC2019_CONTR_ANWEB.txt.gz',
  'hcpcs/hcpcs_level_2_2022.csv.gz',
  'nucc/nucc_taxonomy_251.csv',
  'cms/place_of_service_codes.csv',
];

const page = `CPT 77078: A scan
Related Diagnoses
| ICD-10 Code | Description | Clinical Relevance |
| M81.0 | Age-related osteoporosis without current pathological fracture | Common indication. |
| M81.9 | Osteoporosis, unspecified | Often written. |
| M80.00A | Age-related osteoporosis with current pathological fracture | A placeholder is missing. |
| Z87.310 | Personal history of (healed) osteoporosis fracture | They were treated. |
Related CPT Codes
| CPT Code | Description | Relationship |
| 77099 | A scan | An alternative. |
| G0130 | A scan of the forearm | An alternative. |
| G0009 | A vaccine | An alternative. |
| S9998 | Nothing | An alternative. |
Coding Specifications
| Modifier | Description | When to Use |
| TC | Technical component | When applicable. |
| Q7 | One finding | When applicable. |
| ZY | Nothing | When applicable. |
| Taxonomy Code | Specialty | Notes |
| 2085R0202X | Diagnostic radiology | They interpret it. |
| 2085R9999X | Nobody | They interpret it. |
`;

describe.skipIf(folder === '')('codes that no official file has (set CODE_SETS_DIR to their folder)', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = officialGraph([theSeed, join(folder, order)], async (filled) => {
    for (const file of files) await load(filled, join(folder, file));
    await refreshDiscrepancies(filled);
  });

  async function found(kind: string) {
    const text = `query ($kind: DiscrepancyKind!) {
      discrepancies(first: 100, where: { kind: { eq: $kind } }) { nodes { code { id } severity } totalCount }
      all: discrepancies { totalCount }
    }`;
    const { discrepancies, all } = (await ask(text, { kind })) as {
      discrepancies: { nodes: { code: { id: string }; severity: string }[] };
      all: { totalCount: number };
    };
    return { codes: discrepancies.nodes.map(({ code }) => code.id), all: all.totalCount };
  }

  it('are errors of the pages that name them, and of no others', async () => {
    expect(await found('CODE_NOT_FOUND')).toEqual({ codes: ['CPT:77015'], all: 31 });
    await importPages(
      graph,
      [await write('page.txt', page)],
      () => {},
      () => {},
    );
    const { codes } = await found('CODE_NOT_FOUND');
    expect(codes.toSorted()).toEqual([
      'CPT:77015',
      'HCPCS2:S9998',
      'ICD10CM:M80.00A',
      'ICD10CM:M81.9',
      'MOD:ZY',
      'NUCC:2085R9999X',
    ]);
    const { resolve } = (await ask('{ resolve(inputs: ["M81.9", "M80.00A", "M81.0"]) { status } }')) as {
      resolve: { status: string }[];
    };
    expect(resolve.map(({ status }) => status)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'EXACT']);
  });
});
