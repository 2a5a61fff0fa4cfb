import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, loadedGraph } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const addendum = 'opps_addendum_b_2026-04.csv';
const official = 'OPPS_addendum_B_2026-07.csv';
const rbcs = 'rbcs_2024.csv';

describe('OPPS addendum B', () => {
  const { graph, ask } = loadedGraph(official, addendum);

  it('has the status indicator and payment of a procedure in each edition, with the document', async () => {
    const fields = 'edition document { id } node { id statusIndicator apc relativeWeight paymentRate }';
    expect(await ask(`{ procedure(code: "77080") { oppsEntries { edges { ${fields} } } } }`)).toEqual({
      procedure: {
        oppsEntries: {
          edges: [
            {
              edition: '2026-04',
              document: { id: 'DOC:opps-b-2026-04' },
              node: {
                id: 'OPPS:2026-04-S-106.81',
                statusIndicator: 'S',
                apc: null,
                relativeWeight: null,
                paymentRate: 106.81,
              },
            },
            {
              edition: '2026-07',
              document: { id: 'DOC:opps-b-2026-07' },
              node: {
                id: 'OPPS:2026-07-S-5522-1.2035-109.81',
                statusIndicator: 'S',
                apc: '5522',
                relativeWeight: 1.2035,
                paymentRate: 109.81,
              },
            },
          ],
        },
      },
    });
  });

  it('has one entry for procedures that are paid alike', async () => {
    const where = '{ edition: { eq: "2026-04" }, paymentRate: { eq: 106.81 } }';
    expect(await ask(`{ oppsEntries(where: ${where}) { nodes { procedures { nodes { code } } } } }`)).toEqual({
      oppsEntries: { nodes: [{ procedures: { nodes: [{ code: '77080' }, { code: 'G0130' }] } }] },
    });
  });

  it('may have codes that end in a no-break space, and rates with a dollar sign and commas', async () => {
    const fields = 'oppsEntries { nodes { statusIndicator paymentRate } }';
    expect(
      await ask(`{ one: procedure(code: "A4341") { ${fields} } other: procedure(code: "G0465") { ${fields} }
        thousands: procedure(code: "0557T") { ${fields} } }`),
    ).toEqual({
      one: { oppsEntries: { nodes: [{ statusIndicator: 'N', paymentRate: null }] } },
      other: { oppsEntries: { nodes: [{ statusIndicator: 'T', paymentRate: 2107.97 }] } },
      thousands: {
        oppsEntries: {
          nodes: [
            { statusIndicator: 'M', paymentRate: null },
            { statusIndicator: 'S', paymentRate: 1249.1 },
          ],
        },
      },
    });
  });

  it('gives no descriptor to any procedure', async () => {
    expect(await ask('{ procedure(code: "G0465") { display described codeSet { id } } }')).toEqual({
      procedure: { display: 'HCPCS G0465', described: false, codeSet: null },
    });
    expect(JSON.stringify(await everything(graph))).not.toMatch(/Biobrane|x-ray study/);
  });
});

describe('the RBCS', () => {
  const { ask } = loadedGraph(rbcs);

  it('has the category of a procedure, with the document and the edition', async () => {
    expect(
      await ask(`{ procedure(code: "0557T") { categories(where: { scheme: { eq: RBCS } }) { edges {
        effectiveFrom edition document { id } node { id edition group subgroup title note } } } } }`),
    ).toEqual({
      procedure: {
        categories: {
          edges: [
            {
              effectiveFrom: '2017-01-01',
              edition: '2024',
              document: { id: 'DOC:rbcs-2024' },
              node: {
                id: 'CATEGORY:rbcs-2024-imaging-ct-scan-ct-cta-spine-non-procedure',
                edition: '2024',
                group: 'Imaging',
                subgroup: 'CT Scan',
                title: 'CT/CTA - Spine',
                note: 'Not procedures',
              },
            },
          ],
        },
      },
    });
  });

  it('has the procedures of a category', async () => {
    expect(
      await ask(`{ codeCategories(where: { title: { eq: "Standard X-ray" } }) { nodes {
        subgroup procedures { nodes { code } } diagnoses { totalCount } } } }`),
    ).toEqual({
      codeCategories: {
        nodes: [
          {
            subgroup: 'Standard X-ray',
            procedures: { nodes: [{ code: '77080' }, { code: '77081' }, { code: 'G0130' }] },
            diagnoses: { totalCount: 0 },
          },
        ],
      },
    });
  });

  it('says since when a code is in its category: since its return if it was in another meanwhile', async () => {
    const fields = 'categories(orderBy: [{ title: ASC }]) { edges { effectiveFrom node { title } } }';
    expect(
      await ask(`{ moved: procedure(code: "0001U") { ${fields} } stayed: procedure(code: "0267T") { ${fields} }
        returned: procedure(code: "Q0180") { ${fields} } }`),
    ).toEqual({
      moved: {
        categories: {
          edges: [
            { effectiveFrom: '2016-01-01', node: { title: 'Genetic Analysis' } },
            { effectiveFrom: '2014-01-01', node: { title: 'Molecular Testing' } },
          ],
        },
      },
      stayed: { categories: { edges: [{ effectiveFrom: '2014-01-01', node: { title: 'Cardiovascular' } }] } },
      returned: {
        categories: {
          edges: [
            { effectiveFrom: '2016-01-01', node: { title: 'Chemotherapeutic Agent' } },
            { effectiveFrom: '2015-01-01', node: { title: 'Chemotherapy' } },
          ],
        },
      },
    });
  });
});

describe('files about outpatient payment', () => {
  const { graph, ask } = graphForEachTest();
  const { write } = temporaryFolder();
  const text = (name: string) => readFile(fixture(name), 'latin1');

  it('keep editions side by side, also if an older one is loaded later', async () => {
    await load(graph, fixture(rbcs));
    await load(graph, await write('rbcs_2022.csv', await text(rbcs)));
    expect(await ask('{ procedure(code: "0557T") { categories { nodes { edition } } } }')).toEqual({
      procedure: { categories: { nodes: [{ edition: '2022' }, { edition: '2024' }] } },
    });
  });

  it('change nothing when they are loaded again, and only their edition when it is corrected', async () => {
    await load(graph, fixture(addendum));
    expect(await load(graph, fixture(addendum))).toEqual([
      'opps: 0 new nodes, 0 changed, 0 relationships set, 0 removed',
    ]);
    const corrected = (await text(addendum)).replace('"S",88.91', '"S",106.81');
    expect(await load(graph, await write(addendum, Buffer.from(corrected, 'latin1')))).toEqual([
      'opps: 0 new nodes, 0 changed, 1 relationship set, 1 removed',
    ]);
  });

  it('may have a few bad rows, which are reported and left out', async () => {
    const rows = (await text(addendum))
      .replace('77080', '7708')
      .replace('"S",88.91', '"S",much')
      .replace('"B"', '"why"');
    const file = await write('opps_2026-04.csv', Buffer.from(rows, 'latin1'));
    expect((await load(graph, file)).map((line) => line.replace(file, 'FILE'))).toEqual([
      'FILE:4: A procedure code must be four digits followed by a digit or letter, such as 0557T, or a letter followed by four digits, such as G0130, but got "7708".',
      'FILE:5: The weight and the rate of 77081 must be numbers, but got " and much".',
      'FILE:6: The status indicator of 99213 must be a letter and perhaps a digit, but got "why".',
      'opps: 13 new nodes, 0 changed, 7 relationships set, 0 removed',
    ]);
    const classified = await write('rbcs_2024.csv', (await text(rbcs)).replace('2016-01-01', '2016-13-01'));
    expect((await load(graph, classified))[0]?.replace(classified, 'FILE')).toBe(
      'FILE:3: The effective date of 0001U must be a date such as 2024-01-01, but got "2016-13-01".',
    );
  });

  it('are refused if they are cut off, have other columns, or do not say their edition', async () => {
    const before = await everything(graph);
    const refusals = [
      ['opps_2026-04.csv', (await text(addendum)).replace(/"V5364[\s\S]*/, ''), 'but has none of these'],
      [
        'opps_2026-04.csv',
        (await text(addendum)).replace('StatusIndicator', 'Status'),
        'but has no statusIndicator in',
      ],
      ['opps.csv', await text(addendum), 'Add an option such as --release 2024-07.'],
      ['rbcs_2024.csv', (await text(rbcs)).replace(/V5264[\s\S]*/, ''), 'but has none of these'],
      ['rbcs_2024.csv', (await text(rbcs)).replace('rbcs_family', 'family'), 'but has no rbcs_family'],
      ['rbcs.csv', await text(rbcs), 'Add an option such as --release 2024.'],
    ] as const;
    for (const [name, content, message] of refusals) {
      await expect(load(graph, await write(name, Buffer.from(content, 'latin1')))).rejects.toThrow(message);
    }
    expect(await everything(graph)).toEqual(before);
  });
});
