import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest } from '../support/test-graph.ts';
import { load } from './load.ts';

const table = 'hcpcs_level_2_2024-07.csv';

describe('the HCPCS table of July 2024, which has no modifiers', () => {
  const { graph, ask } = graphForEachTest();
  const { write } = temporaryFolder();
  const text = () => readFile(fixture(table), 'utf8');

  it('has descriptions, first and last days, and successors', async () => {
    await load(graph, fixture(table));
    const fields = 'display validFrom validTo status codeSet { version } successors { edges { kind node { code } } }';
    expect(await ask(`{ procedure(code: "A4466") { ${fields} } }`)).toEqual({
      procedure: {
        display: 'Garment, belt, sleeve or other covering, elastic or similar stretchable material, any type, each',
        validFrom: '2010-01-01',
        validTo: '2016-12-31',
        status: 'RETIRED',
        codeSet: { version: '2024' },
        successors: { edges: [{ kind: 'STATED', node: { code: 'A4467' } }] },
      },
    });
  });

  it.each([['before'], ['after']])(
    'leaves modifiers as they are, if it is loaded %s a list that has them',
    async (order) => {
      const files = ['hcpcs_level_2_2022.csv', table];
      for (const name of order === 'after' ? files : files.toReversed()) await load(graph, fixture(name));
      expect(
        await ask(
          '{ modifier(code: "CQ") { status(asOf: "2024-08-01") } procedure(code: "G2211") { status(asOf: "2024-08-01") } }',
        ),
      ).toEqual({ modifier: { status: 'ACTIVE' }, procedure: { status: 'ACTIVE' } });
    },
  );

  it('is loaded without a row whose date cannot be read, and refused if it is cut off', async () => {
    const file = await write(table, (await text()).replace('1998-07-01', '1998-07'));
    expect((await load(graph, file))[0]?.replace(file, 'FILE')).toBe(
      'FILE:9: G0130 must have an added date such as 20190101, but got "1998-07".',
    );
    const cut = await write('hcpcs_level_2_2025-07.csv', (await text()).replace(/^V5364[\s\S]*/m, ''));
    await expect(load(graph, cut)).rejects.toThrow('must contain all of HCPCS Level II, but has no V codes.');
  });
});
