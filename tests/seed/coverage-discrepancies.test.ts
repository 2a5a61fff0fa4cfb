import { describe, expect, it } from 'vitest';
import { refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { coverageTables, row } from '../questions/coverage-tables.ts';
import { seededGraphForEachTest } from '../support/test-graph.ts';

describe('discrepancies between coverage documents', () => {
  const { graph, ask } = seededGraphForEachTest();
  const write = coverageTables();

  async function loadTables(...given: Parameters<typeof write>): Promise<void> {
    await write(...given);
    await refreshDiscrepancies(given[0]);
  }

  const found = (kind: string) =>
    ask(`{ discrepancies(where: { kind: { eq: ${kind} } }) { nodes {
      severity codes { code } asserted official evidence { id }
      coverageDocuments { id } assertion { statement } assertions { about { id } }
    } } }`);
  const none = { discrepancies: { nodes: [] } };

  it('name the articles that list a procedure, the policy that withdrew it, and the page that says it is covered', async () => {
    expect(await found('COVERAGE_WITHDRAWN')).toEqual(none);
    await loadTables(graph, {
      article_x_hcpc_code: [
        row.procedure(57132, 19, '0557T'),
        row.procedure(57132, 19, '77080'),
        row.procedure(59040, 11, '0557T'),
        row.procedure(59040, 12, '0557T'),
      ],
    });
    expect(await found('COVERAGE_WITHDRAWN')).toEqual({
      discrepancies: {
        nodes: [
          {
            severity: 'WARNING',
            codes: [{ code: '0557T' }],
            asserted: 'A57132 and A59040 list 0557T',
            official: 'NCD 150.3 on bone density studies no longer lists 0554T to 0558T, back to July 2019',
            evidence: { id: 'DOC:coverage-0557t' },
            coverageDocuments: [
              { id: 'POLICY:mcd-a57132-19' },
              { id: 'POLICY:mcd-a59040-12' },
              { id: 'POLICY:medicare-ncd-150.3' },
            ],
            assertion: { statement: expect.any(String) },
            assertions: [{ about: [{ id: 'CPT:0557T' }, { id: 'PAYER:medicare' }] }],
          },
        ],
      },
    });
    expect(await ask('{ discrepancies { totalCount } }')).toEqual({ discrepancies: { totalCount: 32 } });
  });

  it('are only about documents that may be in force, and lists that are not of codes without coverage', async () => {
    await loadTables(graph, {
      article_x_hcpc_code: [
        row.procedure(1, 1, '0557T'),
        row.procedure(2, 1, '0557T', 2),
        row.procedure(3, 1, '0558T'),
      ],
      article_x_hcpc_code_group: [row.procedures(2, 1, 2, 'These code(s) are non-covered.')],
      article: [row.dates(1, 1, '2020-01-01 00:00:00', '2021-01-01 00:00:00')],
    });
    const answer =
      '{ discrepancies(where: { kind: { eq: COVERAGE_WITHDRAWN } }) { nodes { code { code } assertion { id } asserted } } }';
    expect(await ask(answer)).toEqual({
      discrepancies: { nodes: [{ code: { code: '0558T' }, assertion: null, asserted: 'A3 lists 0558T' }] },
    });
  });

  it('name the diagnoses that a page lists for a procedure, and an article does not cover', async () => {
    await loadTables(graph, {
      article_x_hcpc_code: [row.procedure(4, 1, '0557T'), row.procedure(5, 1, '77080')],
      article_x_icd10_noncovered: [
        row.notCovered(4, 1, 'M81.0', 2),
        row.notCovered(4, 1, 'E11.9', 2),
        row.notCovered(5, 1, 'M81.0'),
      ],
    });
    expect(await found('DIAGNOSIS_NOT_COVERED')).toEqual({
      discrepancies: {
        nodes: [
          {
            severity: 'WARNING',
            codes: [{ code: '0557T' }, { code: 'M81.0' }],
            asserted: 'M81.0 is listed for 0557T',
            official: 'A4 lists M81.0 as not covered, in group 2',
            evidence: { id: 'DOC:mcd-article-x-icd10-noncovered' },
            coverageDocuments: [{ id: 'POLICY:mcd-a4-1' }],
            assertion: { statement: expect.any(String) },
            assertions: [{ about: [{ id: 'CPT:0557T' }, { id: 'ICD10CM:M81.0' }] }],
          },
        ],
      },
    });
  });

  it('are found by a pair of codes, and by a document', async () => {
    await loadTables(graph, {
      article_x_hcpc_code: [row.procedure(4, 1, '0557T'), row.procedure(5, 1, '0558T')],
      article_x_icd10_noncovered: [row.notCovered(4, 1, 'M81.0'), row.notCovered(4, 1, 'M80.00XA')],
    });
    const has = (code: string) => `{ codes: { some: { code: { eq: "${code}" } } } }`;
    expect(
      await ask(`{
        pair: discrepancies(where: { and: [${has('0557T')}, ${has('M81.0')}] }) { nodes { kind coverageDocuments { number } } }
        document: discrepancies(where: { coverageDocuments: { some: { number: { eq: "A5" } } } }) { nodes { kind code { code } } }
      }`),
    ).toEqual({
      pair: { nodes: [{ kind: 'DIAGNOSIS_NOT_COVERED', coverageDocuments: [{ number: 'A4' }] }] },
      document: { nodes: [{ kind: 'COVERAGE_WITHDRAWN', code: { code: '0558T' } }] },
    });
  });

  it('stay the same when nothing changes, and go with the documents', async () => {
    await loadTables(graph, { article_x_hcpc_code: [row.procedure(57132, 19, '0557T')] });
    expect(await refreshDiscrepancies(graph)).toEqual({ total: 32, added: 0, removed: 0 });
    await loadTables(graph, { article: [row.dates(57132, 19, '2020-01-01 00:00:00', '2021-01-01 00:00:00')] });
    expect(await found('COVERAGE_WITHDRAWN')).toEqual(none);
  });
});
