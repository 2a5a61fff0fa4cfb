import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, seededGraph } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const list = fixture('place_of_service_codes.csv');

describe('the places of service', () => {
  const { pathOf } = temporaryFolder();
  const { graph, ask } = seededGraph('place_of_service_codes.csv');

  it('are found by code, however it is written', async () => {
    expect(
      await ask(`{
        placeOfService(code: " 19 ") { id display status codeSet { id } }
        code(system: POS, code: "41") { id display }
        node(id: "pos:19") { __typename id }
        unknown: placeOfService(code: "98") { id }
      }`),
    ).toEqual({
      placeOfService: {
        id: 'POS:19',
        display: 'Off Campus-Outpatient Hospital',
        status: 'ACTIVE',
        codeSet: { id: 'DOC:pos' },
      },
      code: { id: 'POS:41', display: 'Ambulance - Land' },
      node: { __typename: 'PlaceOfService', id: 'POS:19' },
      unknown: null,
    });
    expect(await ask('{ placeOfService(code: "office") { id } }')).toEqual([
      'A place of service code must be two digits, such as 19, but got "office".',
    ]);
  });

  it('are listed by code, including those of the seed, and lead to the sites that map to them', async () => {
    expect(
      await ask('{ placesOfService { totalCount nodes { code sites { edges { equivalence node { name } } } } } }'),
    ).toEqual({
      placesOfService: {
        totalCount: 7,
        nodes: [
          { code: '02', sites: { edges: [] } },
          { code: '11', sites: { edges: [{ equivalence: 'INEXACT', node: { name: 'Outpatient imaging center' } }] } },
          {
            code: '19',
            sites: { edges: [{ equivalence: 'NARROWER', node: { name: 'Hospital outpatient department' } }] },
          },
          {
            code: '22',
            sites: { edges: [{ equivalence: 'NARROWER', node: { name: 'Hospital outpatient department' } }] },
          },
          { code: '41', sites: { edges: [] } },
          { code: '49', sites: { edges: [{ equivalence: 'INEXACT', node: { name: 'Outpatient imaging center' } }] } },
          { code: '99', sites: { edges: [] } },
        ],
      },
    });
  });

  it('change nothing when loaded again', async () => {
    const before = await everything(graph);
    expect(await load(graph, list)).toEqual([
      'place-of-service: 0 new nodes, 0 changed, 0 relationships set, 0 removed',
    ]);
    expect(await everything(graph)).toEqual(before);
  });

  it('are refused if the file is cut off, and loaded without its bad rows', async () => {
    const lines = (await readFile(list, 'utf8')).split('\n');
    const path = pathOf('places.csv');
    await writeFile(path, lines.slice(0, 4).join('\n'));
    await expect(load(graph, path)).rejects.toThrow('must list the places of service up to 99, but ends before it.');
    await writeFile(path, lines.with(2, '1,Office').with(4, '19,Elsewhere').join('\n'));
    expect((await load(graph, path)).slice(0, 2)).toEqual([
      `${path}:3: A place of service code must be two digits, such as 19, but got "1".`,
      `${path}:5: 19 is already on line 4.`,
    ]);
  });
});
