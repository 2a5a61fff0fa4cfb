import { describe, expect, it } from 'vitest';
import { icd10cmReleases, loadedGraph, seededGraph } from '../support/test-graph.ts';

describe('chapters and blocks', () => {
  const { ask, run } = loadedGraph(...icd10cmReleases);

  it('can be looked up by number and range', async () => {
    const answer = await ask(`{
      chapter(number: 13) { id range display }
      none: chapter(number: 99) { id }
      block(range: "m80-m85") { id display chapter { number } categories { nodes { code } } }
      other: block(range: "M80-M81") { id }
    }`);
    expect(answer).toEqual({
      chapter: {
        id: 'ICD10CM:M00-M99',
        range: 'M00-M99',
        display: 'Diseases of the musculoskeletal system and connective tissue',
      },
      none: null,
      block: {
        id: 'ICD10CM:M80-M85',
        display: 'Disorders of bone density and structure',
        chapter: { number: 13 },
        categories: { nodes: [{ code: 'M80' }, { code: 'M81' }] },
      },
      other: null,
    });
  });

  it('are lists in published order, with filters, counts and pages', async () => {
    const { answer, statements } = await run(`{
      chapters(first: 2, where: { number: { gt: 20 } }) { totalCount nodes { number range } pageInfo { hasNextPage } }
      blocks(where: { within: "C00-D49" }) { totalCount nodes { range } }
    }`);
    expect(answer).toEqual({
      data: {
        chapters: {
          totalCount: 2,
          nodes: [
            { number: 21, range: 'Z00-Z99' },
            { number: 22, range: 'U00-U85' },
          ],
          pageInfo: { hasNextPage: false },
        },
        blocks: {
          totalCount: expect.any(Number),
          nodes: expect.arrayContaining([{ range: 'C43-C44' }, { range: 'D3A-D3A' }]),
        },
      },
    });
    expect(statements).toHaveLength(1);
  });
});

describe('the neighbors of a node', () => {
  const { ask, run } = seededGraph();

  it('have the type and direction of their relationship, its source, and their number', async () => {
    const answer = await ask(`{
      neighbors(id: "icd10cm:m810", types: [INDICATED_FOR, CHILD_OF, IN_CCSR]) {
        totalCount
        types { relationship direction count }
        edges { relationship direction node { id } assertions { statement } document { id } }
      }
    }`);
    expect(answer).toEqual({
      neighbors: {
        totalCount: 3,
        types: [
          { relationship: 'CHILD_OF', direction: 'OUT', count: 1 },
          { relationship: 'INDICATED_FOR', direction: 'IN', count: 1 },
          { relationship: 'IN_CCSR', direction: 'OUT', count: 1 },
        ],
        edges: [
          {
            relationship: 'CHILD_OF',
            direction: 'OUT',
            node: { id: 'ICD10CM:M81' },
            assertions: [],
            document: { id: 'DOC:icd10cm-fy2025-slice' },
          },
          {
            relationship: 'INDICATED_FOR',
            direction: 'IN',
            node: { id: 'CPT:0557T' },
            assertions: [{ statement: expect.any(String) }],
            document: null,
          },
          {
            relationship: 'IN_CCSR',
            direction: 'OUT',
            node: { id: 'CCSR:MUS013' },
            assertions: [],
            document: { id: 'DOC:ccsr-2025.1-slice' },
          },
        ],
      },
    });
  });

  it('have the facts that reference data states about the relationship', async () => {
    expect(
      await ask(`{
        neighbors(id: "ICD10CM:M81.0", types: [IN_CCSR, INDICATED_FOR]) { edges { relationship facts { name value } } }
        place: neighbors(id: "POS:11") { edges { facts { name value } } }
      }`),
    ).toEqual({
      neighbors: {
        edges: [
          { relationship: 'INDICATED_FOR', facts: [] },
          { relationship: 'IN_CCSR', facts: [{ name: 'edition', value: 'v2025.1' }] },
        ],
      },
      place: { edges: [{ facts: [{ name: 'equivalence', value: 'INEXACT' }] }] },
    });
  });

  it('come in pages, each of them once', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { answer } = await run(
        `query ($after: String) {
          neighbors(id: "CPT:0557T", first: 7, after: $after) {
            totalCount edges { relationship direction node { id } } pageInfo { hasNextPage endCursor }
          }
        }`,
        { after },
      );
      const { neighbors } = answer.data as unknown as {
        neighbors: {
          totalCount: number;
          edges: { relationship: string; direction: string; node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      ids.push(
        ...neighbors.edges.map(({ relationship, direction, node }) => `${relationship} ${direction} ${node.id}`),
      );
      total = neighbors.totalCount;
      after = neighbors.pageInfo.hasNextPage ? neighbors.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toHaveLength(total);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toContain('MAY_USE_MODIFIER OUT MOD:22');
  });

  it('are null for a node that does not exist, and empty without relationships of a type', async () => {
    expect(
      await ask(`{
        none: neighbors(id: "ICD10CM:Z99.99") { totalCount }
        some: neighbors(id: "ICD10CM:M81.0", types: [IN_HCC]) { totalCount edges { cursor } types { count } }
      }`),
    ).toEqual({ none: null, some: { totalCount: 0, edges: [], types: [] } });
  });
});
