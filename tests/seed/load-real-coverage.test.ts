import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { theSeed } from '../support/loaded-once.ts';
import { officialGraph } from '../support/test-graph.ts';
import { ask as read } from './graph-content.ts';
import { load } from './load.ts';

const folder = join(process.env.CODE_SETS_DIR ?? '', '../data-2026/mcd');
const examples = new URL('../examples/coverage/', import.meta.url);
const isHere = process.env.CODE_SETS_DIR !== undefined && existsSync(folder);

describe.skipIf(!isHere)('the coverage tables of August 2026 (set CODE_SETS_DIR, with data-2026 next to it)', () => {
  const { graph, ask } = officialGraph([theSeed], async (one) => {
    for (const file of readdirSync(folder).filter((name) => !name.endsWith('layouts.json'))) {
      await load(one, join(folder, file));
    }
  });

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

  it('relate LCDs, articles and NCDs', async () => {
    const count = (type: string) => read(graph, `MATCH (:CoverageDocument)-[r:${type}]->() RETURN count(r) AS n`);
    expect(await count('HAS_ARTICLE')).toEqual([{ n: 2172 }]);
    expect(await count('RELATED_TO_POLICY')).toEqual([{ n: 2654 }]);
    expect(await count('CITES_NCD')).toEqual([{ n: 1776 }]);
    const query = `{ coverageDocuments(where: { number: { in: ["A57132", "A59040"] } }) { nodes {
      number lcds { nodes { number } }
    } } }`;
    const article = (number: string, lcd: string) => ({ number, lcds: { nodes: [{ number: lcd }] } });
    expect(await ask(query)).toEqual({
      coverageDocuments: { nodes: [article('A57132', 'L36460'), article('A59040', 'L39268')] },
    });
  });

  it('have 57 derived sets of covered diagnoses, with 20,856 diagnoses, and two of those that are not covered', async () => {
    expect(
      await read(
        graph,
        `MATCH (g:CoverageGroup {derived: true})-[:LISTS]->(d:Diagnosis)
         RETURN g.kind AS kind, count(DISTINCT g) AS sets, count(d) AS n ORDER BY kind`,
      ),
    ).toEqual([
      { kind: 'COVERED', sets: 57, n: 20_856 },
      { kind: 'NOT_COVERED', sets: 2, n: 91 },
    ]);
    expect(await read(graph, 'MATCH (:Procedure)-[r:COVERED_WITH]->() RETURN count(r) AS n')).toEqual([{ n: 463 }]);
    expect(await read(graph, 'MATCH (:Procedure)-[r:NOT_COVERED_WITH]->() RETURN count(r) AS n')).toEqual([{ n: 46 }]);
  });

  it('answer five questions about 0557T and bone density', async () => {
    await refreshDiscrepancies(graph);
    for (const name of readdirSync(examples).filter((one) => one.endsWith('.graphql'))) {
      const answer = { data: await ask(readFileSync(new URL(name, examples), 'utf8')) };
      expect(answer, name).toEqual(
        JSON.parse(readFileSync(new URL(name.replace('.graphql', '.json'), examples), 'utf8')),
      );
    }
  });

  it('find each policy that lists what Medicare withdrew', async () => {
    const query = `{ discrepancies(where: { kind: { eq: COVERAGE_WITHDRAWN } }) { nodes { code { code } asserted } } }`;
    expect(await ask(query)).toEqual({
      discrepancies: {
        nodes: ['0554T', '0555T', '0556T', '0557T', '0558T'].map((code) => ({
          code: { code },
          asserted: `A57132 and A59040 list ${code}`,
        })),
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
