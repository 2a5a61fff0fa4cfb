import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest } from '../support/test-graph.ts';
import { load } from './load.ts';

describe('releases of a code system with a gap between them', () => {
  const { graph, ask } = graphForEachTest();
  const { write } = temporaryFolder();

  const statuses = async (field: string, days: readonly string[]) => {
    const asked = days.map((day, index) => `d${index}: status(asOf: "${day}")`).join(' ');
    const answer = (await ask(`{ code: ${field} { ${asked} } }`)) as { code: Record<string, string> };
    return days.map((_, index) => answer.code[`d${index}`]);
  };

  it('say nothing about the days in between, and invent no first or last day', async () => {
    const order = await readFile(fixture('icd10cm-order-2025.txt'), 'utf8');
    await load(graph, await write('icd10cm-order-2021.txt', order.replace(/^.*U070 .*\r?\n/m, '')));
    await load(graph, await write('icd10cm-order-2025.txt', order.replace(/^.*M810 .*\r?\n/m, '')));
    const days = ['2020-09-30', '2021-09-30', '2021-10-01', '2023-05-01', '2024-09-30', '2024-10-01', '2025-10-01'];
    const unknown = ['UNKNOWN', 'UNKNOWN', 'UNKNOWN'];
    expect(await statuses('diagnosis(code: "M81.0")', days)).toEqual([
      'UNKNOWN',
      'ACTIVE',
      ...unknown,
      'RETIRED',
      'UNKNOWN',
    ]);
    expect(await statuses('diagnosis(code: "U07.0")', days)).toEqual([
      'UNKNOWN',
      'NOT_YET',
      ...unknown,
      'ACTIVE',
      'UNKNOWN',
    ]);
    const billable = `{ diagnosis(code: "M81.0") {
      before: billable(asOf: "2021-09-30") between: billable(asOf: "2023-05-01") after: billable(asOf: "2024-10-01")
    } }`;
    expect(await ask(billable)).toEqual({ diagnosis: { before: true, between: null, after: false } });
  });

  it('say what follows if there is no gap: the first day without a code is known, and holds from then on', async () => {
    const order = await readFile(fixture('icd10cm-order-2025.txt'), 'utf8');
    await load(graph, await write('icd10cm-order-2024.txt', order.replace(/^.*U070 .*\r?\n/m, '')));
    await load(graph, await write('icd10cm-order-2025.txt', order.replace(/^.*M810 .*\r?\n/m, '')));
    const days = ['2023-09-30', '2024-09-30', '2024-10-01', '2030-01-01'];
    expect(await statuses('diagnosis(code: "M81.0")', days)).toEqual(['UNKNOWN', 'ACTIVE', 'RETIRED', 'RETIRED']);
    expect(await statuses('diagnosis(code: "U07.0")', days)).toEqual(['NOT_YET', 'NOT_YET', 'ACTIVE', 'UNKNOWN']);
  });

  it.each([
    ['one after the other', ['HCPC2019_CONTR_ANWEB.txt', 'hcpcs_level_2_2022.csv']],
    ['the newer one first', ['hcpcs_level_2_2022.csv', 'HCPC2019_CONTR_ANWEB.txt']],
  ])('leave a code that only the newer list has unknown in between, loaded %s', async (_, files) => {
    for (const file of files) await load(graph, fixture(file));
    const days = ['2019-12-31', '2021-01-15', '2022-01-01', '2023-01-01'];
    expect(await statuses('procedure(code: "A2001")', days)).toEqual(['NOT_YET', 'UNKNOWN', 'ACTIVE', 'UNKNOWN']);
    expect(await statuses('procedure(code: "A0110")', days)).toEqual(['ACTIVE', 'UNKNOWN', 'RETIRED', 'UNKNOWN']);
  });

  it('keep a first and a last day that a file states', async () => {
    await load(graph, fixture('HCPC2019_CONTR_ANWEB.txt'));
    const days = ['2012-03-31', '2012-04-01', '2030-01-01'];
    expect(await statuses('modifier(code: "V8")', days)).toEqual(['ACTIVE', 'RETIRED', 'RETIRED']);
    expect(await statuses('procedure(code: "A4467")', ['2016-12-31', '2017-01-01'])).toEqual(['NOT_YET', 'UNKNOWN']);
  });

  it('give a first or last day to clients only if it is known', async () => {
    const order = await readFile(fixture('icd10cm-order-2025.txt'), 'utf8');
    const without = (code: string) => order.replace(new RegExp(`^.*${code} .*\\r?\\n`, 'm'), '');
    await load(graph, await write('icd10cm-order-2021.txt', without('U070')));
    await load(graph, await write('icd10cm-order-2025.txt', without('M810')));
    await load(graph, await write('icd10cm-order-2026.txt', without('L02212')));
    await load(graph, fixture('HCPC2019_CONTR_ANWEB.txt'));
    const fields = '{ validFrom validTo }';
    expect(
      await ask(`{
        afterGap: diagnosis(code: "U07.0") ${fields} beforeGap: diagnosis(code: "L02.212") ${fields}
        again: diagnosis(code: "M81.0") ${fields}
        stated: modifier(code: "V8") ${fields} open: procedure(code: "A4467") ${fields}
      }`),
    ).toEqual({
      afterGap: { validFrom: null, validTo: null },
      beforeGap: { validFrom: null, validTo: '2025-09-30' },
      again: { validFrom: '2025-10-01', validTo: null },
      stated: { validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), validTo: '2012-03-31' },
      open: { validFrom: '2017-01-01', validTo: null },
    });
  });

  it('go by the current release, if a later one is loaded already', async () => {
    const order = await readFile(fixture('icd10cm-order-2025.txt'), 'utf8');
    const lastYear = new Date().getUTCFullYear() - 1;
    await load(graph, await write(`icd10cm-order-${lastYear}.txt`, order));
    await load(graph, await write('icd10cm-order-2098.txt', order.replace(/^(.* M810 +)1/m, '$10')));
    expect(
      await ask(`{
        diagnosis(code: "M81.0") { billable }
        yes: diagnoses(where: { code: { eq: "M81.0" }, billable: true }) { totalCount }
        no: diagnoses(where: { code: { eq: "M81.0" }, billable: false }) { totalCount }
        category: diagnosis(code: "M81") { moreSpecific { nodes { code } } }
      }`),
    ).toMatchObject({
      diagnosis: { billable: true },
      yes: { totalCount: 1 },
      no: { totalCount: 0 },
      category: { moreSpecific: { nodes: [{ code: 'M81.0' }] } },
    });
  });
});
