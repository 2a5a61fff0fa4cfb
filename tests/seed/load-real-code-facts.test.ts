import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officialGraph } from '../support/test-graph.ts';
import { ask as read } from './graph-content.ts';
import { load } from './load.ts';

const codeSets = process.env.CODE_SETS_DIR ?? '';
const folder = join(codeSets, '../data-2026');
const diagnoses = [
  'icd10cm/icd10cm-order-April-2025.txt.gz',
  'icd10cm/icd10cm_codes_addenda_2026.json',
  'icd10cm/icd10cm_order_addenda_2027.txt',
].map((name) => join(codeSets, name));
const files = [
  'icd10pcs/icd10pcs_order_2024_rebuilt.txt.gz',
  'drg/table_5_msdrg_weights_fy2026.txt',
  'drg/table_6I_mcc_fy2026.txt',
  'drg/table_6J_cc_fy2026.txt.gz',
  'drg/table_6K_cc_exclusions_fy2026.txt.gz',
  'cms/opps_addendum_b_2026-04.cp1252.csv.gz',
  'cms/rbcs_2024.csv.gz',
  'hcc/ra_dx_to_cc_2027.csv.gz',
  'hcc/ra_labels_2026.csv',
  'hcc/ra_hierarchies_2026.csv',
  'hcc/ra_eligible_cpt_hcpcs_2027.csv',
  'ahrq/prccsr_categories_hcup.data.csv',
  'ahrq/prccsr_mapping_hcup.data.csv.gz',
  'ahrq/CMR-Reference-File-v2026-1.xlsx',
  'ccw/tuva_chronic_conditions_2022.csv.gz',
];

describe.skipIf(codeSets === '' || !existsSync(folder))(
  'payment rules and classifications of 2026 (set CODE_SETS_DIR, with data-2026 next to it)',
  () => {
    const { graph, ask } = officialGraph(diagnoses, async (graph) => {
      for (const name of files) await load(graph, join(folder, name));
    });

    it('are loaded row by row, as the files have them', async () => {
      const counts = `MATCH (a)-[r]->(b)
WHERE type(r) IN ['HAS_CC_LEVEL', 'PAID_UNDER_OPPS', 'HCC_OVERRIDES', 'IN_HCC', 'EXCLUDES_PRINCIPAL', 'HAS_CC_EXCLUSIONS']
RETURN type(r) AS type, count(r) AS n ORDER BY type`;
      expect(await read(graph, counts)).toEqual([
        { type: 'EXCLUDES_PRINCIPAL', n: 180_403 },
        { type: 'HAS_CC_EXCLUSIONS', n: 18_391 },
        { type: 'HAS_CC_LEVEL', n: 18_432 },
        { type: 'HCC_OVERRIDES', n: 734 },
        { type: 'IN_HCC', n: 44_860 },
        { type: 'PAID_UNDER_OPPS', n: 19_059 },
      ]);
      const memberships = `MATCH (:Code)-[r:IN_CATEGORY]->(c:CodeCategory)
RETURN c.scheme AS scheme, count(r) AS n, count(DISTINCT c.id) AS categories ORDER BY scheme`;
      // The CCSR for procedures has codes of FY2022 that FY2024 no longer has.
      expect(await read(graph, memberships)).toEqual([
        { scheme: 'CHRONIC_CONDITION', n: expect.any(Number), categories: 75 },
        { scheme: 'ELIXHAUSER', n: 4687, categories: 39 },
        { scheme: 'PRCCSR', n: 78_151, categories: 327 },
        { scheme: 'RBCS', n: 16_956, categories: 271 },
        { scheme: 'RISK_ADJUSTMENT', n: 6792, categories: 1 },
      ]);
      expect(
        await ask(`{ msDrgs { totalCount } codes: icdPcsCodes(where: { header: false }) { totalCount }
          headers: icdPcsCodes(where: { header: true }) { totalCount } oppsEntries { totalCount }
          ccLevels { nodes { level count } } hccCategories(where: { title: { eq: null } }) { totalCount } }`),
      ).toEqual({
        msDrgs: { totalCount: 772 },
        codes: { totalCount: 78_603 },
        headers: { totalCount: 905 },
        oppsEntries: { totalCount: 997 },
        ccLevels: {
          nodes: [
            { level: 'CC', count: 15_078 },
            { level: 'MCC', count: 3354 },
          ],
        },
        hccCategories: { totalCount: 0 },
      });
    });

    it('answer what an osteoporotic fracture and a bone density study count as', async () => {
      expect(
        await ask(`{
          diagnosis(code: "M80.00XA") {
            ccLevels { nodes { edition level } }
            ccExclusions { nodes { number count } }
            hccs { model number title }
            categories { nodes { scheme title } }
          }
          procedure(code: "0557T") {
            oppsEntries { nodes { edition statusIndicator paymentRate } }
            categories { nodes { scheme group subgroup title } }
          }
        }`),
      ).toEqual({
        diagnosis: {
          ccLevels: { nodes: [{ edition: 'FY2026', level: 'CC' }] },
          ccExclusions: { nodes: [{ number: '1205', count: 214 }] },
          hccs: [{ model: 'RxHCC V08', number: 87, title: 'Osteoporosis, Vertebral and Pathological Fractures' }],
          categories: {
            nodes: [{ scheme: 'CHRONIC_CONDITION', title: 'Osteoporosis With or Without Pathological Fracture' }],
          },
        },
        procedure: {
          oppsEntries: { nodes: [{ edition: '2026-04', statusIndicator: 'M', paymentRate: null }] },
          categories: { nodes: [{ scheme: 'RBCS', group: 'Imaging', subgroup: 'CT Scan', title: 'CT/CTA - Spine' }] },
        },
      });
    });
  },
);
