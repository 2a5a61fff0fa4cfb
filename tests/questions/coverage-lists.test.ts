import { describe, expect, it } from 'vitest';
import { load } from '../seed/load.ts';
import { filledGraph, fixture } from '../support/test-graph.ts';
import { coverageTables, row } from './coverage-tables.ts';

/** A1 in two versions, A2 with diagnoses that are not covered, in another state, and the derived list. */
const tables = {
  article_x_hcpc_code: [
    row.procedure(1, 1, '77080'),
    row.procedure(1, 2, '77080', 1),
    row.procedure(1, 2, '77080', 2),
    row.procedure(1, 2, '77081', 2),
    row.procedure(2, 5, '77080'),
  ],
  article_x_icd10_covered: [
    row.covered(1, 1, 'M81.0'),
    row.covered(1, 1, 'M81.8'),
    row.covered(1, 2, 'M81.0', 1),
    row.covered(1, 2, 'E21.0', 1),
    row.covered(1, 2, 'M81.0', 2),
  ],
  article_x_icd10_covered_group: [row.coveredGroup(1, 2, 2, 'For 77081 only.')],
  article_x_icd10_noncovered: [row.notCovered(2, 5, 'M81.0')],
  article: [row.dates(1, 1, '2024-01-01 00:00:00'), row.dates(1, 2, '2025-01-01 00:00:00')],
  article_x_primary_jurisdiction: [row.state(1, 2, 'Ohio'), row.state(2, 5, 'Texas')],
};

describe('the lists of covered diagnoses', () => {
  const loadTables = coverageTables();
  const { ask } = filledGraph(async (graph) => {
    await loadTables(graph, tables);
  });

  it('have each diagnosis with the group, the paragraph and the table that list it', async () => {
    expect(
      await ask(`{ procedure(code: "77080") { covered(where: { code: { eq: "M81.0" } }) {
        totalCount
        edges { node { code } group { id paragraph document { number version } } document { id } edition }
      } } }`),
    ).toEqual({
      procedure: {
        covered: {
          totalCount: 3,
          edges: [
            listed('M81.0', 'GROUP:mcd-a1-1-covered-1', 1),
            listed('M81.0', 'GROUP:mcd-a1-2-covered-1', 2),
            listed('M81.0', 'GROUP:mcd-a1-2-covered-2', 2, 'For 77081 only.'),
          ],
        },
      },
    });
  });

  function listed(code: string, id: string, version: number, paragraph: string | null = null) {
    const group = { id, paragraph, document: { number: 'A1', version } };
    return { node: { code }, group, document: { id: 'DOC:mcd-article-x-icd10-covered' }, edition: '2026-08' };
  }

  it('leave out versions that are not in force, or have been replaced, on a date', async () => {
    const on = async (date: string) =>
      ask(`{ procedure(code: "77080") {
        covered(asOf: "${date}") { edges { node { code } group { number document { version } } } }
        coverageGroups(asOf: "${date}") { nodes { document { number version } number } }
        coverageDocuments(asOf: "${date}", where: { number: { eq: "A1" } }) { edges { node { version } group { number } } }
      } }`);
    const edge = (code: string, version: number, number = 1) => ({
      node: { code },
      group: { number, document: { version } },
    });
    const group = (article: string, version: number, number = 1) => ({
      document: { number: article, version },
      number,
    });
    expect(await on('2024-12-31')).toEqual({
      procedure: {
        covered: { edges: [edge('M81.0', 1), edge('M81.8', 1)] },
        coverageGroups: { nodes: [group('A1', 1), group('A2', 5)] },
        coverageDocuments: { edges: [{ node: { version: 1 }, group: { number: 1 } }] },
      },
    });
    expect(await on('2025-01-01')).toEqual({
      procedure: {
        covered: { edges: [edge('E21.0', 2), edge('M81.0', 2), edge('M81.0', 2, 2)] },
        coverageGroups: { nodes: [group('A1', 2), group('A1', 2, 2), group('A2', 5)] },
        coverageDocuments: {
          edges: [
            { node: { version: 2 }, group: { number: 1 } },
            { node: { version: 2 }, group: { number: 2 } },
          ],
        },
      },
    });
  });

  it('are filtered by what the document says of itself, by state, and by contractor', async () => {
    expect(
      await ask(`{ procedure(code: "77080") {
        ohio: covered(state: "OH") { totalCount }
        texas: covered(state: "TX") { totalCount }
        inTexas: notCovered(state: "Texas") { edges { node { code } group { document { number } } } }
        second: covered(edgeWhere: { group: { number: { eq: 2 } } }) { nodes { code } }
        cgs: covered(contractor: "CGS") { nodes { code } }
      } }`),
    ).toEqual({
      procedure: {
        ohio: { totalCount: 3 },
        texas: { totalCount: 0 },
        inTexas: { edges: [{ node: { code: 'M81.0' }, group: { document: { number: 'A2' } } }] },
        second: { nodes: [{ code: 'M81.0' }] },
        cgs: { nodes: [] },
      },
    });
  });

  it('come in pages that have every row once, forwards and backwards', async () => {
    const page = async (args: string) => {
      const answer = await ask(`{ procedure(code: "77080") { covered(${args}) {
        edges { cursor node { code } group { id } } pageInfo { hasNextPage hasPreviousPage }
      } } }`);
      const { procedure } = answer as {
        procedure: { covered: { edges: { cursor: string; group: { id: string } }[] } };
      };
      return procedure.covered.edges;
    };
    const all = await page('first: 10');
    const forwards = [...(await page('first: 2'))];
    for (let last = forwards.at(-1); last; last = forwards.at(-1)) {
      const next = await page(`first: 2, after: "${last.cursor}"`);
      if (next.length === 0) break;
      forwards.push(...next);
    }
    expect(all).toHaveLength(5);
    expect(forwards).toEqual(all);
    expect(await page(`last: 2, before: "${all[4]?.cursor}"`)).toEqual(all.slice(2, 4));
  });

  it('can be read from the diagnosis: the procedures that it is listed for', async () => {
    expect(
      await ask(`{ diagnosis(code: "M81.0") {
        coveredFor(asOf: "2025-06-01") { totalCount edges { node { code } group { id paragraph } edition } }
        notCoveredFor { edges { node { code } group { document { number } } } }
        coverageDocuments { nodes { number version } }
      } }`),
    ).toEqual({
      diagnosis: {
        coveredFor: {
          totalCount: 4,
          edges: [
            { node: { code: '77080' }, group: { id: 'GROUP:mcd-a1-2-covered-1', paragraph: null }, edition: '2026-08' },
            {
              node: { code: '77080' },
              group: { id: 'GROUP:mcd-a1-2-covered-2', paragraph: 'For 77081 only.' },
              edition: '2026-08',
            },
            { node: { code: '77081' }, group: { id: 'GROUP:mcd-a1-2-covered-1', paragraph: null }, edition: '2026-08' },
            {
              node: { code: '77081' },
              group: { id: 'GROUP:mcd-a1-2-covered-2', paragraph: 'For 77081 only.' },
              edition: '2026-08',
            },
          ],
        },
        notCoveredFor: { edges: [{ node: { code: '77080' }, group: { document: { number: 'A2' } } }] },
        coverageDocuments: {
          nodes: [
            { number: 'A1', version: 1 },
            { number: 'A1', version: 2 },
            { number: 'A1', version: 2 },
            { number: 'A2', version: 5 },
          ],
        },
      },
    });
  });

  it('can be read from the document, which each procedure has once for each group that lists it', async () => {
    expect(
      await ask(`{ procedure(code: "77080") { coverageDocuments(asOf: "2026-08-01", state: "OH") {
        edges { group { number } node {
          number states
          covered(first: 1) { totalCount nodes { code } pageInfo { hasNextPage } }
          notCovered { totalCount }
          listedProcedures { nodes { code } }
          laterVersions { version }
        } }
      } } }`),
    ).toEqual({
      procedure: { coverageDocuments: { edges: [1, 2].map((number) => ({ group: { number }, node: document })) } },
    });
  });

  const document = {
    number: 'A1',
    states: ['Ohio'],
    covered: { totalCount: 3, nodes: [{ code: 'E21.0' }], pageInfo: { hasNextPage: true } },
    notCovered: { totalCount: 0 },
    listedProcedures: { nodes: [{ code: '77080' }, { code: '77080' }, { code: '77081' }] },
    laterVersions: [],
  };

  it('name the versions of a document that came later', async () => {
    expect(
      await ask(`{ coverageDocuments(where: { number: { eq: "A1" } }) { nodes { version laterVersions { version } } }
        newest: coverageDocuments(where: { laterVersions: { none: {} } }) { nodes { number version } } }`),
    ).toEqual({
      coverageDocuments: {
        nodes: [
          { version: 1, laterVersions: [{ version: 2 }] },
          { version: 2, laterVersions: [] },
        ],
      },
      newest: {
        nodes: [
          { number: 'A1', version: 2 },
          { number: 'A2', version: 5 },
        ],
      },
    });
  });
});

describe('the lists of covered diagnoses, with the derived list', () => {
  const derived = (code: string) => ({
    node: { code },
    group: { derived: true, document: null },
    document: { id: 'DOC:mcd-lcd-coverage' },
    edition: '2026-04',
  });
  const { ask } = filledGraph((graph) => load(graph, fixture('mcd_lcd_coverage_2026-04.json')));

  it('have its diagnoses, marked as derived, on any date but in no state', async () => {
    expect(
      await ask(`{ procedure(code: "77080") {
        covered(asOf: "2026-08-01") { edges { node { code } group { derived document { id } } document { id } edition } }
        inOhio: covered(state: "OH") { totalCount }
      } other: procedure(code: "77081") { notCovered { nodes { code } } }
      diagnosis(code: "M81.0") { coveredFor { nodes { code } } } }`),
    ).toEqual({
      procedure: {
        covered: { edges: ['E21.0', 'M81.0'].map(derived) },
        inOhio: { totalCount: 0 },
      },
      other: { notCovered: { nodes: [{ code: 'E11.9' }] } },
      diagnosis: { coveredFor: { nodes: [{ code: '77080' }, { code: '77081' }] } },
    });
  });
});
