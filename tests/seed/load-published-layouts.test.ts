import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, loadFixtures } from '../support/test-graph.ts';
import { ask, everythingSaid } from './graph-content.ts';
import { load } from './load.ts';

describe('files as they are published', () => {
  const { write } = temporaryFolder();
  const { graph, ask: answer, empty } = graphForEachTest((graph) => loadFixtures(graph, 'icd10cm-order-2025.txt'));

  it('include the code addenda as text, which say the same as the JSON', async () => {
    const json = JSON.parse(await readFile(fixture('icd10cm_codes_addenda_2026.json'), 'utf8'));
    const rows = [...json.adds, ...json.revisions, ...json.deletes].map(
      ({ action, code, desc }) => `${`${action}:`.padEnd(13)}${code.padEnd(8)}${desc}`,
    );
    const text = await write(
      'icd10cm_codes_addenda_2026.txt',
      `${rows.join('\r\n')}\r\n\r\nCodes\r\n    5 additions\r\n`,
    );
    await load(graph, text);
    const said = withoutHash(await everythingSaid(graph));
    await empty();
    await loadFixtures(graph, 'icd10cm-order-2025.txt', 'icd10cm_codes_addenda_2026.json');
    expect(said).toEqual(withoutHash(await everythingSaid(graph)));
  });

  it('include the CCSR file of AHRQ, with its quotes and its empty categories', async () => {
    const path = await write('DXCCSR_v2026-1.csv', await ccsrFile());
    expect((await load(graph, path)).at(-1)).toMatch(/^ccsr-defaults: /);
    const query = `{ diagnosis(code: "M81.0") { ccsrConnection { edges { defaultInpatient defaultOutpatient node { code } } } } }`;
    expect(await answer(query)).toEqual({
      diagnosis: {
        ccsrConnection: {
          edges: [
            { defaultInpatient: true, defaultOutpatient: false, node: { code: 'MUS013' } },
            { defaultInpatient: false, defaultOutpatient: true, node: { code: 'MUS025' } },
          ],
        },
      },
    });
  });

  it('include HCC mappings of other years, with the models that their headers name', async () => {
    const file = [
      'ICD-10-CM Mappings,,,',
      '"Diagnosis\nCode",Description,"CMS-HCC\nModel\nCategory\nV24","RxHCC\nModel\nCategory\nV05"',
      'M810,Age-related osteoporosis,,41',
      'M8000XA,Osteoporosis with fracture,169,41',
      ',,,',
      'Note,,,',
    ];
    await load(graph, await write('2023 Midyear Final ICD-10-CM Mappings.csv', file.join('\n')));
    const text =
      'MATCH (d:Diagnosis)-[:IN_HCC]->(c) RETURN d.code AS code, c.model AS model, c.number AS number ORDER BY code, model';
    expect(await ask(graph, text)).toEqual([
      { code: 'M80.00XA', model: 'CMS-HCC V24', number: 169 },
      { code: 'M80.00XA', model: 'RxHCC V05', number: 41 },
      { code: 'M81.0', model: 'RxHCC V05', number: 41 },
    ]);
  });
});

function withoutHash({ nodes, relationships }: Awaited<ReturnType<typeof everythingSaid>>) {
  return {
    nodes: nodes.map(({ properties, ...node }) => ({
      ...node,
      properties: { ...Object(properties), sha256: undefined },
    })),
    relationships,
  };
}

/** The codes of the order file, each with one category, and M81.0 with two. */
async function ccsrFile(): Promise<string> {
  const numbered = [1, 2, 3, 4, 5, 6].flatMap((n) => [`'CCSR CATEGORY ${n}'`, `'CCSR CATEGORY ${n} DESCRIPTION'`]);
  const defaults = ['IP', 'OP'].flatMap((one) => [
    `'Default CCSR CATEGORY ${one}'`,
    `'Default CCSR CATEGORY DESCRIPTION ${one}'`,
  ]);
  const header = [
    "'ICD-10-CM CODE'",
    "'ICD-10-CM CODE DESCRIPTION'",
    ...defaults,
    ...numbered,
    "'Rationale for Default Assignment'",
  ];
  const order = (await readFile(fixture('icd10cm-order-2025.txt'), 'utf8')).split(/\r?\n/).filter(Boolean);
  const rows = order.map((row) => {
    const code = row.slice(6, 13).trim();
    const second = code === 'M810' ? ["'MUS025'", '"Other, specified"'] : ["' '", ''];
    const op = code === 'M810' ? 'MUS025' : 'MUS013';
    const empty = Array.from({ length: 4 }, () => ["' '", '']).flat();
    return [
      `'${code}'`,
      '"A title, quoted"',
      "'MUS013'",
      'Osteoporosis',
      `'${op}'`,
      'A name',
      "'MUS013'",
      'Osteoporosis',
      ...second,
      ...empty,
      'Rule',
    ];
  });
  return [header, ...rows]
    .map((cells) => cells.join(','))
    .join('\n')
    .concat('\n');
}
