import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededAndFilledGraph } from '../support/test-graph.ts';
import { ask as read } from './graph-content.ts';
import { load } from './load.ts';

const folder = join(process.env.CODE_SETS_DIR ?? '', '../data-2026/mcd');
const isHere = process.env.CODE_SETS_DIR !== undefined && existsSync(folder);

describe.skipIf(!isHere)('the coverage tables of August 2026 (set CODE_SETS_DIR, with data-2026 next to it)', () => {
  const { graph, ask } = seededAndFilledGraph(async (one) => {
    for (const table of ['article_x_hcpc_code', 'article_x_icd10_noncovered']) {
      await load(one, join(folder, `${table}_2026-08.csv.gz`));
    }
    for (const table of [
      'article_x_hcpc_code_group',
      'lcd_x_hcpc_code',
      'article_x_hcpc_modifier',
      'article_x_bill_code',
    ]) {
      await load(one, join(folder, `${table}_2026-08.csv`));
    }
    for (const table of ['article_x_revenue_code', 'article_x_icd10_pcs_code']) {
      await load(one, join(folder, `${table}_2026-08.noheader.csv`));
    }
  }, 200_000);

  const pairs = (type: string) =>
    read(
      graph,
      `MATCH (d:CoverageDocument {kind: 'ARTICLE'})-[:HAS_GROUP]->(g:CoverageGroup)-[:LISTS]->(c:${type})
WITH DISTINCT d.id AS document, c.id AS code RETURN count(*) AS n`,
    );

  it('have 13,780 pairs of article and procedure, and 24,392 of article and diagnosis', async () => {
    expect(await pairs('Procedure')).toEqual([{ n: 13_780 }]);
    expect(await pairs('Diagnosis')).toEqual([{ n: 24_392 }]);
  });

  it('list 0557T in two articles', async () => {
    const query = `{ procedure(code: "0557T") { coverageGroups { nodes {
      kind number complete document { number } procedures { nodes { code } }
    } } } }`;
    const codes = [
      '0554T',
      '0555T',
      '0556T',
      '0557T',
      '0558T',
      '76977',
      '77078',
      '77080',
      '77081',
      '77085',
      '78350',
      '78351',
      'G0130',
    ];
    expect(await ask(query)).toEqual({
      procedure: {
        coverageGroups: {
          nodes: ['A57132', 'A59040'].map((number) => ({
            kind: 'PROCEDURES',
            number: 1,
            complete: true,
            document: { number },
            procedures: { nodes: codes.map((code) => ({ code })) },
          })),
        },
      },
    });
  });

  it('are cut off for 25 articles', async () => {
    expect(
      await read(
        graph,
        `MATCH (d:CoverageDocument)-[:HAS_GROUP]->(g:CoverageGroup {complete: false})
WITH DISTINCT d.id AS id RETURN count(*) AS n`,
      ),
    ).toEqual([{ n: 25 }]);
  });
});
