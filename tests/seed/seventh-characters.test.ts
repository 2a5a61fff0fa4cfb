import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, seededGraph } from '../support/test-graph.ts';
import { load } from './load.ts';

const ofM80 = [
  'A: initial encounter for fracture',
  'D: subsequent encounter for fracture with routine healing',
  'G: subsequent encounter for fracture with delayed healing',
  'K: subsequent encounter for fracture with nonunion',
  'P: subsequent encounter for fracture with malunion',
  'S: sequela',
];

describe('the seventh characters of the shipped slice', () => {
  const { ask } = seededGraph();

  it('are given for each header, from the list of its category, and not for complete codes', async () => {
    const query = `{
      header: diagnosis(code: "M80.00") { seventhCharacters }
      above: diagnosis(code: "M80.0") { seventhCharacters }
      complete: diagnosis(code: "M80.00XA") { seventhCharacters }
      without: diagnosis(code: "M85.8") { seventhCharacters }
      fracture: diagnosis(code: "S72.001") { seventhCharacters }
    }`;
    const answer = await ask(query);
    expect(answer).toMatchObject({
      header: { seventhCharacters: ofM80 },
      above: { seventhCharacters: ofM80 },
      complete: { seventhCharacters: [] },
      without: { seventhCharacters: [] },
    });
    expect(
      String(Object(answer).fracture.seventhCharacters)
        .match(/(?<=^|,)[A-Z](?=: )/g)
        ?.join(''),
    ).toBe('ABCDEFGHJKMNPQRS');
  });
});

describe('the seventh characters of a tabular list', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = graphForEachTest(async (graph) => {
    const codes = ['M8000XD', 'M8000XS', 'M8003  ', 'M8003XA', 'M8003XB'].map(
      (code, index) => `${21430 + index} ${code} ${code.endsWith(' ') ? 0 : 1} ${'A title'.padEnd(60)} A title\r\n`,
    );
    const order = await readFile(fixture('icd10cm-order-2025.txt'), 'utf8');
    await load(graph, await write('order-2025.txt', order.replace(/(?=21817 M81)/, codes.join(''))));
  });

  it('are those of the nearest list above, as far as codes have them', async () => {
    const list = '<sevenChrDef><extension char="B">open</extension></sevenChrDef>';
    const own = `<diag><name>M80.03</name><desc>A title</desc>${list}</diag>`;
    const xml = await readFile(fixture('icd10cm_tabular_2021.xml'), 'utf8');
    await load(graph, await write('tabular.xml', xml.replace(/(?=<diag>\s*<name>M80\.00<)/, own)));
    expect(
      await ask(`{
        category: diagnosis(code: "M80") { seventhCharacters }
        inherited: diagnosis(code: "M80.00") { seventhCharacters }
        overridden: diagnosis(code: "M80.03") { seventhCharacters }
      }`),
    ).toEqual({
      category: { seventhCharacters: ['A: initial encounter for fracture', 'S: sequela'] },
      inherited: { seventhCharacters: ['A: initial encounter for fracture', 'S: sequela'] },
      overridden: { seventhCharacters: ['B: open'] },
    });
  });
});
