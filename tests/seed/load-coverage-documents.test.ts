import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, loadedGraph } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const tables = [
  'lcd_article_relationship_2026-08.csv',
  'lcd_related_documents_2026-08.csv',
  'article_related_ncd_documents_2026-08.csv',
  'article_x_primary_jurisdiction_2026-08.csv',
  'lcd_x_contractor_2026-08.csv',
  'ncd_documents_2026-08.csv',
  'article.csv',
];

describe('the tables of documents in the Medicare Coverage Database', () => {
  const { graph, ask } = loadedGraph(...tables);

  it('relate LCDs to their articles, and to other documents, with the table and edition of each', async () => {
    const edges = 'edges { edition document { id } node { number version } }';
    const query = `{ coverageDocuments(where: { number: { eq: "L80001" } }) { nodes {
      contractorIds articles { ${edges} } relatedDocuments { ${edges} }
    } } }`;
    const edge = (table: string, number: string, version: number) => ({
      edition: '2026-08',
      document: { id: `DOC:mcd-${table}` },
      node: { number, version },
    });
    expect(await ask(query)).toEqual({
      coverageDocuments: {
        nodes: [
          {
            contractorIds: ['228', '239'],
            articles: {
              edges: [edge('lcd-article-relationship', 'A90001', 12), edge('lcd-article-relationship', 'A90002', 3)],
            },
            relatedDocuments: {
              edges: [edge('lcd-related-documents', 'A90003', 1), edge('lcd-related-documents', 'L80002', 4)],
            },
          },
        ],
      },
    });
  });

  it('give articles their titles, dates and states, and the NCDs that they name', async () => {
    const ncd = 'id kind number title effectiveFrom retiredOn url';
    const query = `{
        coverageDocuments(where: { kind: { eq: ARTICLE }, state: { eq: "Missouri" } }) {
          nodes { number title effectiveFrom retiredOn states lcds { nodes { number } } ncds { nodes { ${ncd} } } }
        }
        unrelated: coverageDocuments(where: { number: { eq: "A90002" } }) { nodes { ncds { totalCount } } }
        undated: coverageDocuments(where: { number: { eq: "50.8" } }) { nodes { title effectiveFrom retiredOn } }
      }`;
    expect(await ask(query)).toEqual({
      coverageDocuments: {
        nodes: [
          {
            number: 'A90001',
            title: 'Billing and Coding: Densitometry – Spine',
            effectiveFrom: '2026-02-01',
            retiredOn: null,
            states: ['Colorado', 'Missouri'],
            lcds: { nodes: [{ number: 'L80001' }] },
            ncds: {
              nodes: [
                {
                  id: 'POLICY:mcd-ncd-256-2',
                  kind: 'NCD',
                  number: '150.3',
                  title: 'Bone (Mineral) Density Studies',
                  effectiveFrom: '2007-01-01',
                  retiredOn: null,
                  url: 'https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=256&ncdver=2',
                },
              ],
            },
          },
        ],
      },
      unrelated: { nodes: [{ ncds: { totalCount: 0 } }] },
      undated: { nodes: [{ title: 'Ultrasonic & "Other" Surgery', effectiveFrom: null, retiredOn: '2014-12-18' }] },
    });
  });

  it('change nothing when loaded again, in any order', async () => {
    const before = await everything(graph);
    for (const table of tables.toReversed()) await load(graph, fixture(table));
    expect(await everything(graph)).toEqual(before);
  });
});

describe('a table of related documents', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = graphForEachTest();
  const header = 'lcd_id,lcd_version,article_id,article_version,contractor_id,last_updated\n';
  const articles =
    '{ coverageDocuments(where: { kind: { eq: LCD } }) { nodes { version articles { edges { edition node { number } } } } } }';

  it('replaces what the edition before says of the same version, and keeps other versions', async () => {
    const june = `${header}1,1,10,1,9,06/01/2026\n2,1,20,1,9,06/01/2026\n`;
    const july = `${header}1,1,11,1,9,07/01/2026\n2,2,21,1,9,07/01/2026\n`;
    const expected = {
      coverageDocuments: {
        nodes: [
          { version: 1, articles: { edges: [{ edition: '2026-07', node: { number: 'A11' } }] } },
          { version: 1, articles: { edges: [{ edition: '2026-06', node: { number: 'A20' } }] } },
          { version: 2, articles: { edges: [{ edition: '2026-07', node: { number: 'A21' } }] } },
        ],
      },
    };
    for (const text of [june, july, june]) await load(graph, await write('lcd_article_relationship.csv', text));
    expect(await ask(articles)).toEqual(expected);
  });

  it('reports rows without a version, and is loaded without them', async () => {
    const path = await write('related.csv', `${header}1,1,10,,9,06/01/2026\n1,1,11,1,9,06/01/2026\n`);
    const [report] = await load(graph, path);
    expect(report).toMatch(
      /related\.csv:2: A row must have numbers as article_id and article_version, but got "10 "\.$/,
    );
  });
});

describe('the derived list of covered diagnoses', () => {
  const { graph, ask } = loadedGraph('mcd_lcd_coverage_2026-04.json');

  it('has each distinct set of diagnoses once, for all procedures that have it', async () => {
    const query = `{ coverageGroups { nodes {
      kind number derived document { id }
      diagnoses { edges { document { id } edition node { code } } }
      derivedFor { edges { lcds edition node { code } } }
      derivedAgainst { edges { lcds edition node { code } } }
    } } }`;
    const diagnosis = (code: string) => ({
      document: { id: 'DOC:mcd-lcd-coverage' },
      edition: '2026-04',
      node: { code },
    });
    expect(await ask(query)).toEqual({
      coverageGroups: {
        nodes: [
          {
            kind: 'COVERED',
            number: null,
            derived: true,
            document: null,
            diagnoses: { edges: [diagnosis('E21.0'), diagnosis('M81.0')] },
            derivedFor: {
              edges: [
                { lcds: ['L80001', 'L80002'], edition: '2026-04', node: { code: '77080' } },
                { lcds: ['L80001'], edition: '2026-04', node: { code: '77081' } },
              ],
            },
            derivedAgainst: { edges: [] },
          },
          {
            kind: 'NOT_COVERED',
            number: null,
            derived: true,
            document: null,
            diagnoses: { edges: [diagnosis('E11.9')] },
            derivedFor: { edges: [] },
            derivedAgainst: { edges: [{ lcds: ['L80001'], edition: '2026-04', node: { code: '77081' } }] },
          },
        ],
      },
    });
  });

  it('leads from a procedure to its diagnoses, by LCD', async () => {
    const query = `{ procedures { nodes {
      code derivedCoverage(edgeWhere: { lcd: { eq: "L80002" } }) { nodes { diagnoses { totalCount } } }
      derivedExclusions { nodes { diagnoses { nodes { code } } } }
    } } }`;
    expect(await ask(query)).toEqual({
      procedures: {
        nodes: [
          {
            code: '77080',
            derivedCoverage: { nodes: [{ diagnoses: { totalCount: 2 } }] },
            derivedExclusions: { nodes: [] },
          },
          {
            code: '77081',
            derivedCoverage: { nodes: [] },
            derivedExclusions: { nodes: [{ diagnoses: { nodes: [{ code: 'E11.9' }] } }] },
          },
        ],
      },
    });
  });

  it('changes nothing when loaded again', async () => {
    const before = await everything(graph);
    await load(graph, fixture('mcd_lcd_coverage_2026-04.json'));
    expect(await everything(graph)).toEqual(before);
  });
});

describe('a table or listing of documents', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = graphForEachTest();
  const titles = '{ coverageDocuments { nodes { number title effectiveFrom retiredOn } } }';
  const ncds =
    'document_id,document_version,document_display_id,title,benefit_category,effective_date,effective_end_date,implementation_date,publication_number,transmittal_number,transmittal_url\n';
  const listing =
    'contractor_name_type,document_display_id,document_id,document_type,document_version,effective_date,note,retirement_date,title,updated_on,updated_on_sort,url\n';

  it('keeps what a newer edition says of the same version, and adds other documents', async () => {
    const august = `${ncds}1,1,50.8,New title,,02/01/2020,N/A,,100-3,,\n`;
    const july = `${ncds}1,1,50.8,Old title,,01/01/2020,01/01/2021,,100-3,,\n2,1,60.1,Other,,,N/A,,100-3,,\n`;
    await load(graph, await write('ncd_documents_2026-08.csv', august));
    await load(graph, await write('ncd_documents_2026-07.csv', july));
    const expected = (...nodes: object[]) => ({ coverageDocuments: { nodes } });
    expect(await ask(titles)).toEqual(
      expected(
        { number: '50.8', title: 'New title', effectiveFrom: '2020-02-01', retiredOn: null },
        { number: '60.1', title: 'Other', effectiveFrom: null, retiredOn: null },
      ),
    );
    expect(await ask('{ document(id: "DOC:mcd-ncd-documents") { version } }')).toEqual({
      document: { version: '2026-08' },
    });
  });

  it('of an earlier month is not taken for news either', async () => {
    const row = (title: string, from: string) =>
      `"CGS\n(MAC - Part A)",L1,1,LCD,3,${from},,N/A,${title},,,https://www.cms.gov/1\n`;
    await load(graph, await write('mcd_documents_2026-08.csv', listing + row('Caf&eacute; &mdash; new', '02/01/2026')));
    await load(graph, await write('mcd_documents_2025-08.csv', listing + row('Old', '01/01/2025')));
    expect(await ask(titles)).toEqual({
      coverageDocuments: {
        nodes: [{ number: 'L1', title: 'Café — new', effectiveFrom: '2026-02-01', retiredOn: null }],
      },
    });
  });
});

describe('the derived list', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = graphForEachTest();
  const groups =
    '{ coverageGroups(where: { kind: { eq: COVERED } }) { nodes { derived derivedFor { nodes { code } } diagnoses { nodes { code } } } } }';

  it('leaves no set of diagnoses that no procedure has any more, and keeps those of others', async () => {
    const entry = (...covered: string[]) => ({ covered, notCovered: ['E11.9'], lcdIds: ['L1'] });
    const lists = [
      { '77080': entry('M81.0'), '77081': entry('M81.0'), '77085': entry('E21.0') },
      { '77080': entry('M81.0'), '77081': entry('M85.80'), '77085': entry('M85.80') },
    ];
    for (const list of lists) await load(graph, await write('list_2026-04.json', JSON.stringify(list)));
    const set = (procedures: string[], ...diagnoses: string[]) => ({
      derived: true,
      derivedFor: { nodes: procedures.map((code) => ({ code })) },
      diagnoses: { nodes: diagnoses.map((code) => ({ code })) },
    });
    const answer = (await ask(groups)) as { coverageGroups: { nodes: unknown[] } };
    expect(answer.coverageGroups.nodes).toHaveLength(2);
    expect(answer.coverageGroups.nodes).toEqual(
      expect.arrayContaining([set(['77080'], 'M81.0'), set(['77081', '77085'], 'M85.80')]),
    );
  });
});
