import { describe, expect, it } from 'vitest';
import { load } from '../seed/load.ts';
import { fixture, graphForEachTest, seededGraph } from '../support/test-graph.ts';

const source = 'edition document { id version }';

describe('a relationship of reference data shows its document and edition', () => {
  const { ask } = seededGraph();

  it('for CCSR categories, places of service, fee schedule entries, and policies', async () => {
    expect(
      await ask(`{
        diagnosis(code: "M81.0") { ccsrConnection { edges { ${source} node { code } } } }
        placeOfService(code: "19") { sites { edges { document { id } } } }
        procedure(code: "0557T") {
          feeScheduleConnection { edges { ${source} node { release } } }
          coverageConnection(first: 1) { edges { document { kind } node { id } } }
        }
        payer(id: "PAYER:medicare") { policyConnection { totalCount nodes { id } edges { document { id } } } }
      }`),
    ).toMatchObject({
      diagnosis: {
        ccsrConnection: {
          edges: [
            {
              edition: 'v2025.1',
              document: { id: 'DOC:ccsr-2025.1-slice', version: 'v2025.1' },
              node: { code: 'MUS013' },
            },
          ],
        },
      },
      procedure: {
        feeScheduleConnection: {
          edges: [
            {
              edition: '2024-07',
              document: { id: 'DOC:pfs-2024-07', version: '2024-07' },
              node: { release: '2024-07' },
            },
          ],
        },
        coverageConnection: { edges: [{ document: { kind: 'POLICY' } }] },
      },
    });
  });

  it('and can be filtered by them', async () => {
    const edges = (where: string) => `ccsrConnection(edgeWhere: { ${where} }) { totalCount }`;
    expect(
      await ask(`{
        ours: diagnosis(code: "M81.0") { ${edges('document: { id: { eq: "DOC:ccsr-2025.1-slice" } }')} }
        other: diagnosis(code: "M81.0") { ${edges('edition: { eq: "v2024.1" }')} }
      }`),
    ).toEqual({ ours: { ccsrConnection: { totalCount: 1 } }, other: { ccsrConnection: { totalCount: 0 } } });
  });
});

describe('the edition of a relationship', () => {
  const { graph, ask } = graphForEachTest();
  const loadAll = async (...files: string[]) => {
    for (const file of files) await load(graph, fixture(file));
  };

  it('is the one that stated it last, even if the document has a newer one', async () => {
    await loadAll('pprrvu_2024_jul_policy_indicators.csv', 'PPRRVU24_OCT.csv');
    const entries = `{ feeScheduleConnection { edges { ${source} } } }`;
    expect(
      await ask(`{ listed: procedure(code: "72192") ${entries} unlisted: procedure(code: "86153") ${entries} }`),
    ).toEqual({
      listed: {
        feeScheduleConnection: { edges: [{ edition: '2024-10', document: { id: 'DOC:pfs', version: '2024-10' } }] },
      },
      unlisted: {
        feeScheduleConnection: { edges: [{ edition: '2024-07', document: { id: 'DOC:pfs', version: '2024-10' } }] },
      },
    });
  });

  it('of a successor is the release that names it', async () => {
    await loadAll('HCPC2019_CONTR_ANWEB.txt', 'hcpcs_level_2_2022.csv');
    expect(await ask(`{ procedure(code: "A4466") { successors { edges { kind ${source} node { code } } } } }`)).toEqual(
      {
        procedure: {
          successors: {
            edges: [
              {
                kind: 'STATED',
                edition: '2019',
                document: { id: 'DOC:hcpcs', version: '2022' },
                node: { code: 'A4467' },
              },
            ],
          },
        },
      },
    );
  });

  it('is shown for the mappings to HCCs and ICD-9-CM, and for the Medicare crosswalk', async () => {
    await loadAll(
      'icd10cm-order-2025.txt',
      '2026_initial_icd10cm_hcc_mappings.csv',
      'icd10cmtoicd9gem.csv',
      'nucc_taxonomy_251.csv',
      'medicare_specialty_taxonomy_crosswalk_2025-10.csv',
    );
    const edition = (id: string, version: string) => ({ edition: version, document: { id, version } });
    expect(
      await ask(`{
        diagnosis(code: "M81.0") { hccConnection { edges { ${source} } } icd9(first: 1) { edges { ${source} } } }
        medicareSpecialties(first: 1) { nodes { specialties(first: 1) { edges { ${source} } } } }
        hccCategories(first: 1) { nodes { diagnoses(first: 1) { edges { ${source} node { code } } } } }
      }`),
    ).toEqual({
      diagnosis: {
        hccConnection: { edges: [edition('DOC:cms-hcc', '2026')] },
        icd9: { edges: [edition('DOC:gem', 'FY2018')] },
      },
      medicareSpecialties: { nodes: [{ specialties: { edges: [edition('DOC:medicare-crosswalk', '2025-10')] } }] },
      hccCategories: {
        nodes: [{ diagnoses: { edges: [{ ...edition('DOC:cms-hcc', '2026'), node: { code: 'C43.0' } }] } }],
      },
    });
  });
});
