import { describe, expect, it } from 'vitest';
import { coverageTables, row } from '../questions/coverage-tables.ts';
import { served } from '../support/served.ts';
import { filledGraph } from '../support/test-graph.ts';

describe('a table of coverage', () => {
  const loadTables = coverageTables();
  const { inject } = served(
    filledGraph((graph) =>
      loadTables(graph, {
        article_x_hcpc_code: [row.procedure(1, 12, '77080'), row.procedure(2, 1, '77080')],
        article_x_icd10_covered: [row.covered(1, 12, 'M81.0'), row.covered(1, 12, 'E21.0')],
        article_x_icd10_noncovered: [row.notCovered(2, 1, 'M81.0')],
        article_x_primary_jurisdiction: [row.state(1, 12, 'Ohio'), row.state(2, 1, 'Texas')],
      }),
    ),
  );

  async function csv(query: string): Promise<string[]> {
    const { body } = await inject({
      method: 'POST',
      url: '/graphql',
      headers: { accept: 'text/csv' },
      payload: { query },
    });
    return body.trimEnd().split('\n');
  }

  it('has a row for each diagnosis and group that lists it', async () => {
    expect(
      await csv(`{ procedure(code: "77080") { covered(state: "OH") {
        edges { node { code } group { number document { number version } } document { id } edition }
      } } }`),
    ).toEqual([
      'node.code,group.number,group.document.number,group.document.version,document.id,edition',
      'E21.0,1,A1,12,DOC:mcd-article-x-icd10-covered,2026-08',
      'M81.0,1,A1,12,DOC:mcd-article-x-icd10-covered,2026-08',
    ]);
  });

  it('has a row for each document and diagnosis that it lists', async () => {
    expect(
      await csv(`{ procedure(code: "77080") { coverageDocuments {
        edges { node { number covered { nodes { code } } } }
      } } }`),
    ).toEqual(['node.number,node.covered.code', 'A1,E21.0', 'A1,M81.0', 'A2,']);
  });

  it('has a row for each difference between places, and each of them', async () => {
    expect(
      await csv(`{ coverageComparison(procedure: "77080", states: ["OH", "TX"]) {
        differences { code places { state outcomes } }
      } }`),
    ).toEqual([
      'code,places.state,places.outcomes',
      'E21.0,Ohio,COVERED',
      'E21.0,Texas,NOT_LISTED',
      'M81.0,Ohio,COVERED',
      'M81.0,Texas,NOT_COVERED',
    ]);
  });
});
