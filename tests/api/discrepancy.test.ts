import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { post } from '../support/server.ts';
import { seededGraph } from '../support/test-graph.ts';

const test = served(seededGraph());

async function ask(query: string) {
  const { json } = await test.inject(post(query));
  return json();
}

describe('discrepancies', () => {
  it('are listed under every code that they concern', async () => {
    const query = `{ diagnosis(code: "M80.00XA") { discrepancies { kind code { code } codes { code } } } }`;
    const codes = (other: string) => [{ code: 'M80.00XA' }, { code: other }];
    expect(await ask(query)).toEqual({
      data: {
        diagnosis: {
          discrepancies: ['M81.0', 'M81.8'].map((code) => ({
            kind: 'EXCLUDES1_CONFLICT',
            code: { code },
            codes: codes(code),
          })),
        },
      },
    });
  });

  it('are listed under the assertion that raises them', async () => {
    const query = `{
      procedure(code: "0557T") {
        related(where: { code: { eq: "77080" } }) {
          edges { assertions { row discrepancies { kind suggestions { code display } assertion { section } } } }
        }
      }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        procedure: {
          related: {
            edges: [
              {
                assertions: [
                  {
                    row: 1,
                    discrepancies: [
                      {
                        kind: 'LABEL_MISMATCH',
                        suggestions: [{ code: '77081', display: 'Bone density of the peripheral skeleton by DXA' }],
                        assertion: { section: 'Related CPT Codes' },
                      },
                    ],
                  },
                ],
              },
            ],
          },
        },
      },
    });
  });

  it('can be filtered and grouped by severity', async () => {
    const query = `{
      discrepancies(where: { severity: { in: [ERROR, INFO] } }, first: 0) { totalCount groups(by: SEVERITY) { key count } }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        discrepancies: {
          totalCount: 14,
          groups: [
            { key: 'ERROR', count: 10 },
            { key: 'INFO', count: 4 },
          ],
        },
      },
    });
  });

  it('are found by their ids', async () => {
    const { data } = await ask('{ discrepancies(first: 1) { nodes { id kind } } }');
    const [first] = data.discrepancies.nodes;
    expect(await ask(`{ node(id: "${first.id}") { ... on Discrepancy { id kind } } }`)).toEqual({
      data: { node: first },
    });
  });
});

describe('the reference data behind discrepancies', () => {
  it('has the fee schedule indicators of a procedure', async () => {
    const fields = 'release status pcTc globalDays assistant coSurgeons';
    const query = `{ procedure(code: "0557T") { feeSchedule { ${fields} } } none: procedure(code: "77079") { feeSchedule { id } } }`;
    expect(await ask(query)).toEqual({
      data: {
        procedure: {
          feeSchedule: {
            release: '2024-07',
            status: 'C',
            pcTc: '0',
            globalDays: 'XXX',
            assistant: '0',
            coSurgeons: '0',
          },
        },
        none: { feeSchedule: null },
      },
    });
  });

  it('has the codes that the name of a specialty means', async () => {
    const query = `{
      specialty(code: "207L00000X") {
        procedures { edges { assertions { names { name resolvesTo { code display } } } } }
      }
    }`;
    expect(await ask(query)).toMatchObject({
      data: {
        specialty: {
          procedures: {
            edges: [
              {
                assertions: [
                  {
                    names: {
                      name: 'Diagnostic Medical Sonography / Nuclear Medicine',
                      resolvesTo: [
                        { code: '207U00000X', display: 'Nuclear Medicine' },
                        { code: '2471S1302X', display: 'Radiologic Technologist / Sonography' },
                      ],
                    },
                  },
                ],
              },
            ],
          },
        },
      },
    });
  });

  it('has the policies of a payer and all coverage documents of a procedure', async () => {
    const query = `{
      payer(id: "PAYER:cigna") { policies { id kind position effectiveFrom issuer { name } } }
      procedure(code: "0557T") { coverage { position issuer { id } } }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        payer: {
          policies: [
            {
              id: 'POLICY:cigna-0558',
              kind: 'PAYER_POLICY',
              position: 'INVESTIGATIONAL',
              effectiveFrom: '2026-04-15',
              issuer: { name: 'Cigna Health' },
            },
          ],
        },
        procedure: {
          coverage: [
            { position: 'NONCOVERED', issuer: null },
            { position: 'NONCOVERED', issuer: { id: 'PAYER:bcbs' } },
            { position: 'INVESTIGATIONAL', issuer: { id: 'PAYER:cigna' } },
            { position: 'NONCOVERED', issuer: { id: 'PAYER:medicare' } },
            { position: 'COVERED', issuer: null },
          ],
        },
      },
    });
  });

  it('has the code set that confirms a code', async () => {
    expect(await ask('{ diagnosis(code: "M81") { codeSet { id } } }')).toEqual({
      data: { diagnosis: { codeSet: { id: 'DOC:icd10cm-fy2025-slice' } } },
    });
  });
});
