import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, loadedGraph, loadFixtures } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const lookups = ['state_lookup.csv', 'contractor_type_lookup.csv'];
const contractors = ['contractor.csv', 'contractor_jurisdiction.csv'];
const places = ['article_x_contractor.csv', 'lcd_x_primary_jurisdiction.csv'];

describe('the tables of contractors', () => {
  const { graph, ask } = loadedGraph(...lookups, ...contractors, ...places);

  it('name the contracts with their numbers, types and states, in their newest versions', async () => {
    const query = '{ medicareContractors { nodes { id name number type states } } }';
    expect(await ask(query)).toEqual({
      medicareContractors: {
        nodes: [
          {
            id: 'CONTRACTOR:228-9',
            name: 'Example & Sons',
            number: '05102',
            type: 'MAC - Part B',
            states: ['Colorado'],
          },
          {
            id: 'CONTRACTOR:239-8',
            name: 'Example Administrators, LLC',
            number: '15101',
            type: 'MAC - Part A',
            states: ['Missouri', 'Ohio'],
          },
        ],
      },
    });
  });

  it('give documents the states of all their contractors, unless a table names their own', async () => {
    const query = `{ coverageDocuments { nodes { number states statesDerived contractors {
      edges { edition document { id } node { name } }
    } } } }`;
    const of = (...names: string[]) => ({
      edges: names.map((name) => ({
        edition: '2026-08',
        document: { id: 'DOC:mcd-article-x-contractor' },
        node: { name },
      })),
    });
    expect(await ask(query)).toEqual({
      coverageDocuments: {
        nodes: [
          { number: 'A90002', states: ['Colorado'], statesDerived: true, contractors: of('Example & Sons') },
          {
            number: 'A90003',
            states: ['Colorado', 'Missouri', 'Ohio'],
            statesDerived: true,
            contractors: of('Example & Sons', 'Example Administrators, LLC'),
          },
          { number: 'L80001', states: ['Missouri', 'Ohio'], statesDerived: null, contractors: { edges: [] } },
        ],
      },
    });
  });

  it.each([
    ['ofContractor: "example & sons"', ['A90002', 'A90003']],
    ['ofContractor: "15101"', ['A90003']],
    ['ofContractor: "239"', ['A90003']],
    ['ofContractor: "1510"', []],
    ['inState: "oh"', ['A90003', 'L80001']],
    ['contractors: { some: { type: { contains: "Part A" } } }', ['A90003']],
  ])('are asked by %s', async (where, numbers) => {
    expect(await ask(`{ coverageDocuments(where: { ${where} }) { nodes { number } } }`)).toEqual({
      coverageDocuments: { nodes: numbers.map((number) => ({ number })) },
    });
  });

  it('change nothing when they are loaded again, in any order', async () => {
    const before = await everything(graph);
    for (const name of [...places, ...contractors, ...lookups]) await load(graph, fixture(name));
    expect(await everything(graph)).toEqual(before);
  });
});

describe('a table of places', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = graphForEachTest();
  const text = (name: string) => readFile(fixture(name), 'utf8');
  const all = '{ coverageDocuments { nodes { number states statesDerived } } }';

  it('adds what it knows when it is loaded after the documents that need it', async () => {
    await loadFixtures(graph, 'article_x_contractor.csv');
    expect(await ask('{ medicareContractors { nodes { id name states } } }')).toEqual({
      medicareContractors: {
        nodes: [
          { id: 'CONTRACTOR:228-9', name: null, states: null },
          { id: 'CONTRACTOR:239-8', name: null, states: null },
        ],
      },
    });
    await loadFixtures(graph, 'contractor.csv', 'state_lookup.csv', 'contractor_jurisdiction.csv');
    expect(await ask(all)).toEqual({
      coverageDocuments: {
        nodes: [
          { number: 'A90002', states: ['Colorado'], statesDerived: true },
          { number: 'A90003', states: ['Colorado', 'Missouri', 'Ohio'], statesDerived: true },
        ],
      },
    });
  });

  it('says nothing about the states of a document if those of one contractor are unknown', async () => {
    await loadFixtures(graph, 'state_lookup.csv', 'article_x_contractor.csv');
    const rows = (await text('contractor_jurisdiction.csv')).split('\r\n').filter((row) => !row.startsWith('228,'));
    await load(graph, await write('contractor_jurisdiction.csv', rows.join('\r\n')));
    expect(await ask(all)).toEqual({
      coverageDocuments: {
        nodes: [
          { number: 'A90002', states: null, statesDerived: null },
          { number: 'A90003', states: null, statesDerived: null },
        ],
      },
    });
  });

  it('needs the table of states if it has only their numbers', async () => {
    for (const name of ['contractor_jurisdiction.csv', 'lcd_x_primary_jurisdiction.csv']) {
      await expect(load(graph, fixture(name))).rejects.toThrow(
        `${name} has the numbers of states, so state_lookup.csv must be loaded with it or before it, but is not.`,
      );
    }
    await loadFixtures(graph, 'state_lookup.csv');
    const path = await write(
      'lcd_x_primary_jurisdiction.csv',
      'lcd_id,lcd_version,state_id,last_updated\n8,1,40,2026-08-01\n8,1,99,2026-08-01\n',
    );
    expect(await load(graph, path)).toContain('States left out, because the table of states lacks their numbers: 99.');
    expect(await ask(all)).toEqual({
      coverageDocuments: { nodes: [{ number: 'L8', states: ['Ohio'], statesDerived: null }] },
    });
  });

  it('keeps what a newer edition says', async () => {
    await loadFixtures(graph, 'state_lookup.csv');
    const header = 'lcd_id,lcd_version,state_id,last_updated\n';
    await load(graph, await write('lcd_x_primary_jurisdiction_2026-08.csv', `${header}8,1,40,2026-08-01\n`));
    await load(
      graph,
      await write('lcd_x_primary_jurisdiction_2026-07.csv', `${header}8,1,52,2026-07-01\n9,1,52,2026-07-01\n`),
    );
    expect(await ask(all)).toEqual({
      coverageDocuments: {
        nodes: [
          { number: 'L8', states: ['Ohio'], statesDerived: null },
          { number: 'L9', states: ['Utah'], statesDerived: null },
        ],
      },
    });
  });

  it('is loaded without its bad rows, and refused if it has no others or is cut off', async () => {
    const table = await text('contractor.csv');
    const bad = await write('contractor.csv', table.replace('\r\n239,8,', '\r\nx,8,'));
    const [line] = await load(graph, bad);
    expect(line).toMatch(
      /contractor\.csv:2: A row must have numbers as contractor_id, contractor_type_id, contractor_version, but got "x 8 1"\.$/,
    );
    const torn = await write('torn.csv', table.slice(0, -15));
    await expect(load(graph, torn)).rejects.toThrow(/torn\.csv must end after a complete row, but ends within one/);
    const [header = ''] = table.split('\r\n');
    await expect(load(graph, await write('empty.csv', `${header}\r\n`))).rejects.toThrow(
      /empty\.csv must have contractors, but has no rows/,
    );
  });
});
