import { describe, expect, it } from 'vitest';
import { coverageTables, row } from '../questions/coverage-tables.ts';
import { filledGraph } from '../support/test-graph.ts';

describe('the coverage groups of a code', () => {
  const loadTables = coverageTables();
  const { ask } = filledGraph(async (graph) => {
    await loadTables(graph, {
      article_x_hcpc_code: [1, 2, 3].map((article) => row.procedure(article, 1, '77080')),
      article_x_icd10_covered: [row.covered(1, 1, 'M81.0')],
      article_x_icd10_noncovered: [row.notCovered(2, 1, 'M81.0')],
      article_x_primary_jurisdiction: [row.state(1, 1, 'Ohio'), row.state(2, 1, 'California - Northern')],
      article: [
        row.dates(1, 1, '2024-01-01 00:00:00', '2026-01-01 00:00:00'),
        row.dates(2, 1, '2026-01-01 00:00:00'),
        row.dates(3, 1, '2026-01-01 00:00:00'),
      ],
      lcd_x_contractor: [row.contractor(8, 2, 228)],
      lcd_x_primary_jurisdiction: [row.lcdState(8, 2, 'Texas')],
      lcd_article_relationship: [row.article(8, 2, 3, 1)],
    });
  });

  const procedureGroups = (args: string) =>
    ask(
      `{ procedure(code: "77080") { coverageGroups(${args}) { totalCount nodes { position document { number } } } } }`,
    );
  const of = (...numbers: string[]) => ({
    procedure: {
      coverageGroups: {
        totalCount: numbers.length,
        nodes: numbers.map((number) => ({ position: 'LISTED', document: { number } })),
      },
    },
  });

  it('are those of a state, of the document or of its LCD', async () => {
    expect(await procedureGroups('state: "oh"')).toEqual(of('A1'));
    expect(await procedureGroups('state: "California"')).toEqual(of('A2'));
    expect(await procedureGroups('state: "TX"')).toEqual(of('A3'));
    expect(await procedureGroups('state: "Utah"')).toEqual(of());
    expect(await procedureGroups('state: null')).toEqual(of('A1', 'A2', 'A3'));
  });

  it('are those of a contractor, and of a date', async () => {
    expect(await procedureGroups('contractor: "228"')).toEqual(of('A3'));
    expect(await procedureGroups('contractor: "29"')).toEqual(of());
    expect(await procedureGroups('asOf: "2025-12-31"')).toEqual(of('A1'));
    expect(await procedureGroups('asOf: "2026-01-01", state: "California"')).toEqual(of('A2'));
    expect(await procedureGroups('asOf: "2026-01-01", where: { document: { number: { eq: "A3" } } }')).toEqual(
      of('A3'),
    );
  });

  it('say what each document says of a diagnosis, and lead to its procedures, in one statement', async () => {
    const query = `{ diagnosis(code: "M81.0") { coverageGroups(state: "Ohio") { nodes {
      position
      document { number groups(where: { kind: { eq: PROCEDURES } }) { nodes { paragraph procedures { nodes { code } } } } }
    } } } }`;
    expect(await ask(query)).toEqual({
      diagnosis: {
        coverageGroups: {
          nodes: [
            {
              position: 'COVERED',
              document: {
                number: 'A1',
                groups: { nodes: [{ paragraph: null, procedures: { nodes: [{ code: '77080' }] } }] },
              },
            },
          ],
        },
      },
    });
  });

  it('can be asked of documents by themselves', async () => {
    const where = (condition: string) => ask(`{ coverageDocuments(where: { ${condition} }) { nodes { number } } }`);
    expect(await where('inState: "Ohio"')).toEqual({ coverageDocuments: { nodes: [{ number: 'A1' }] } });
    expect(await where('ofContractor: " 228 "')).toEqual({ coverageDocuments: { nodes: [{ number: 'L8' }] } });
    expect(await where('kind: { eq: ARTICLE }, inForceOn: "2025-01-01"')).toEqual({
      coverageDocuments: { nodes: [{ number: 'A1' }] },
    });
  });

  it('refuse a state that does not exist', async () => {
    expect(await procedureGroups('state: "Atlantis"')).toEqual([
      'A state must be a US state or territory, such as Ohio or OH, but got "Atlantis".',
    ]);
  });
});
