import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { findExcluded } from '../../src/codes/excludes1.ts';
import type { Graph } from '../../src/graph/port.ts';
import { forwardTo } from '../support/graph.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filledGraph, fixture, graphForEachTest } from '../support/test-graph.ts';
import { everything, ask as read } from './graph-content.ts';
import { load } from './load.ts';

const order = fixture('icd10cm-order-2025.txt');
const tabular = fixture('icd10cm_tabular_2021.xml');

describe('the tabular list of ICD-10-CM', () => {
  let report: readonly string[] = [];
  const { graph, ask } = filledGraph(async (graph) => {
    await load(graph, order);
    report = await load(graph, tabular);
  });

  it('gives codes their inclusion notes, inclusion terms and seventh characters', async () => {
    const query = `{
      header: diagnosis(code: "M80") { includes notes seventhCharacters inclusionTerms }
      code: diagnosis(code: "M80.0") { includes inclusionTerms seventhCharacters }
    }`;
    expect(await ask(query)).toEqual({
      header: {
        includes: ['osteoporosis with current fragility fracture'],
        notes: ['The appropriate 7th character is to be added to each code from category M80:'],
        seventhCharacters: ['A: initial encounter for fracture', 'S: sequela'],
        inclusionTerms: [],
      },
      code: {
        includes: [],
        inclusionTerms: [
          'Involutional osteoporosis with current pathological fracture',
          'Senile osteoporosis with current pathological fracture',
        ],
        seventhCharacters: ['A: initial encounter for fracture'],
      },
    });
  });

  it('gives a code the notes of everything that contains it, nearest first, including outer blocks', async () => {
    const query = `{ diagnosis(code: "V00.0") { excludes1 { kind text targets { id } inheritedFrom { id } } } }`;
    const note = (place: string, text: string, ...targets: string[]) => ({
      kind: 'EXCLUDES1',
      text,
      targets: targets.map((one) => ({ id: `ICD10CM:${one}` })),
      inheritedFrom: { id: `ICD10CM:${place}` },
    });
    expect(await ask(query)).toEqual({
      diagnosis: {
        excludes1: [
          note('V00', 'exposure to fire (X00.-)', 'X00'),
          note('V00-V99', 'fall on same level (W00.0-W00.9)'),
          note('V00-V99', 'assault (X92-Y09)', 'X92-Y09'),
          note('V00-V99', 'fall and assault (W00-W19, Y00)', 'W00-W19', 'Y00'),
        ],
      },
    });
  });

  it('gives as many notes as requested', async () => {
    const query = `{ diagnosis(code: "V00.0") { excludes1(first: 2) { id } } block: node(id: "ICD10CM:V00-V09") { ... on IcdBlock { excludes1(first: 1) { id } } } }`;
    expect(await ask(query)).toEqual({
      diagnosis: { excludes1: [{ id: 'NOTE:V00-excludes1-1' }, { id: 'NOTE:V00-V99-excludes1-1' }] },
      block: { excludes1: [{ id: 'NOTE:V00-V99-excludes1-1' }] },
    });
  });

  it('includes chapters, which notes name by their range', async () => {
    const query = `{ diagnosis(code: "M81.0") { excludes2 { text targets { __typename display } inheritedFrom { __typename ... on IcdChapter { number notes } } } useAdditional { text document { version } } } }`;
    expect(await ask(query)).toEqual({
      diagnosis: {
        excludes2: [
          {
            text: 'neoplasms (C00-D49)',
            targets: [{ __typename: 'IcdChapter', display: 'Neoplasms' }],
            inheritedFrom: { __typename: 'IcdChapter', number: 13, notes: [] },
          },
        ],
        useAdditional: [{ text: 'code to identify:', document: { version: 'FY2021' } }],
      },
    });
  });

  it('reports what is not loaded or could not be read', () => {
    expect(report.slice(0, 2)).toEqual([
      'Codes left out, because no loaded release has them: 1. Those with notes: 1 (M83).',
      'Notes kept as text only, because they name codes that are not loaded or narrow them in words that could not be read: 3 (NOTE:M80-use-additional-1, NOTE:M81-excludes1-2, NOTE:V00-V99-excludes1-1).',
    ]);
  });

  it('changes nothing when loaded again', async () => {
    const before = await everything(graph);
    expect((await load(graph, tabular)).at(-1)).toBe(
      'icd10cm-tabular: 0 new nodes, 0 changed, 0 relationships set, 0 removed',
    );
    expect(await everything(graph)).toEqual(before);
  });

  it('keeps its notes when the codes are loaded again', async () => {
    const notes =
      'MATCH (d:Diagnosis {code: $code})-[:EXCLUDES1]->(n) RETURN n.id AS id, d.lastPosition AS last ORDER BY id';
    const before = await read(graph, notes, { code: 'M81' });
    await load(graph, order);
    expect(await read(graph, notes, { code: 'M81' })).toEqual(before);
  });

  it('excludes pairs within one list, whichever of the two has the note, and never across lists', async () => {
    const id = (code: string) => `ICD10CM:${code}`;
    const lists = [
      ['M81.0', 'M80.00XA', 'A00.0'],
      ['M81.0'],
      ['M80.00XA', 'C43.0'],
      ['V00.0', 'Y00.XXXA', 'V00.0'],
      [],
    ];
    const found = await findExcluded(
      graph,
      lists.map((list) => list.map(id)),
    );
    expect(found.map((pairs) => pairs.map(({ code, other, note }) => [code, other, note.place]))).toEqual([
      [[id('M81.0'), id('M80.00XA'), 'M81']],
      [],
      [],
      [[id('V00.0'), id('Y00.XXXA'), 'V00-V99']],
      [],
    ]);
  });
});

describe('a tabular list', () => {
  const { write } = temporaryFolder();
  const { graph, ask, empty } = graphForEachTest((graph) => load(graph, order));

  const edited = async (edit: (text: string) => string) => write('tabular.xml', edit(await readFile(tabular, 'utf8')));

  it('must be loaded after its codes', async () => {
    await empty();
    await expect(load(graph, tabular)).rejects.toThrow(
      /so a release must be loaded first, but none is\. Load an order file \(icd10cm-order\), then this file again\.$/,
    );
  });

  it.each([
    [
      'cut off',
      (text: string) => text.slice(0, 3000),
      /tabular\.xml:\d+: The file must be well-formed XML, but is not: Un.*Download it again/,
    ],
    [
      'damaged',
      (text: string) => text.replace('</desc>', '</dusk>'),
      /tabular\.xml:11: The file must be well-formed XML, but is not: Unexp/,
    ],
  ])('that is %s is refused, with the graph unchanged', async (_, edit, message) => {
    const before = await everything(graph);
    await expect(load(graph, await edited(edit))).rejects.toThrow(message);
    expect(await everything(graph)).toEqual(before);
  });

  it('with many notes at one place gives all of them, unless fewer are requested', async () => {
    const notes = Array.from({ length: 40 }, (_, number) => `condition ${number}`);
    const xml = notes.map((text) => `<note>${text}</note>`).join('\n');
    await load(graph, await edited((text) => text.replace('<note>neoplasms (C00-D49)</note>', xml)));
    const query = `{ diagnosis(code: "M80.0") { all: excludes2 { text } some: excludes2(first: 3) { text } } }`;
    const texts = notes.map((text) => ({ text }));
    expect(await ask(query)).toEqual({ diagnosis: { all: texts, some: texts.slice(0, 3) } });
  });

  it('with unrecognizable places is loaded without them, and each is reported', async () => {
    const path = await edited((text) =>
      text.replace('<name>M81</name>', '<name>M8-1</name>').replace('<section id="V00-V09">', '<section>'),
    );
    expect((await load(graph, path)).slice(0, 2)).toEqual([
      expect.stringMatching(/tabular\.xml:55: A diagnosis code must be .*, but got "M8-1"\.$/),
      expect.stringMatching(/tabular\.xml:93: A section must have an id such as "M80-M85", but has none\.$/),
    ]);
  });

  it('gives blocks only what blocks can have: their inclusion terms are read as includes notes', async () => {
    const extra =
      '<inclusionTerm><note>skateboard accident</note></inclusionTerm>' +
      '<sevenChrDef><extension char="A">initial encounter</extension></sevenChrDef>';
    await load(
      graph,
      await edited((text) => text.replace(/(<section id="V00-V09">\s*<desc>[^<]*<\/desc>)/, `$1${extra}`)),
    );
    const text = `MATCH (b:IcdBlock {range: 'V00-V09'})
      RETURN b.includes AS includes, b.inclusionTerms AS terms, b.seventhCharacters AS characters`;
    expect(await graph.read({ text, parameters: {} })).toEqual([
      { includes: ['skateboard accident'], terms: null, characters: null },
    ]);
  });

  it('with fewer notes than its predecessor removes the others', async () => {
    await load(graph, tabular);
    await load(
      graph,
      await edited((text) =>
        text.replace(/<excludes1>[\s\S]*?<\/excludes1>/g, '').replace(/<includes>[\s\S]*?<\/includes>/, ''),
      ),
    );
    const query = `{ diagnosis(code: "M80") { includes seventhCharacters } other: diagnosis(code: "M81.0") { excludes1 { id } excludes2 { id } } }`;
    expect(await ask(query)).toEqual({
      diagnosis: { includes: [], seventhCharacters: ['A: initial encounter for fracture', 'S: sequela'] },
      other: { excludes1: [], excludes2: [{ id: 'NOTE:M00-M99-excludes2-1' }] },
    });
    expect(await read(graph, 'MATCH (n:Exclusion) RETURN n.id AS id')).toEqual([{ id: 'NOTE:M00-M99-excludes2-1' }]);
  });

  it('that is older than the loaded one is refused', async () => {
    await load(graph, tabular);
    await expect(load(graph, await edited((text) => text.replace('2021', '2020')))).rejects.toThrow(
      /tabular\.xml must not be older than the tabular list that is loaded, FY2021, but is the list of FY2020\.$/,
    );
  });

  it('is not visible before it is complete', async () => {
    const before = await ask(effective);
    const writes = await writesUntil(graph, Number.POSITIVE_INFINITY);
    await empty();
    await load(graph, order);
    await expect(writesUntil(graph, writes)).rejects.toThrow('broke off');
    expect(await ask(effective)).toEqual(before);
  });
});

const effective = '{ diagnosis(code: "M81.0") { excludes1 { id } excludes2 { id } } }';

/** Loads the list until a write that fails: the number of writes. */
async function writesUntil(graph: Graph, last: number): Promise<number> {
  let writes = 0;
  const breaking = forwardTo(() => graph, {
    async write(statements) {
      writes += 1;
      if (writes === last) throw new Error('The load broke off.');
      await graph.write(statements);
    },
  });
  await load(breaking, tabular);
  return writes;
}
