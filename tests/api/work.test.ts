import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { post } from '../support/server.ts';
import { seededGraph } from '../support/test-graph.ts';

/** Asks a server, and for the work of an operation. */
function asking(test: ReturnType<typeof served>) {
  const ask = async (query: string) => (await test.inject({ ...post(query), headers: { 'x-receipt': '1' } })).json();
  return { ask, workOf: async (query: string): Promise<number> => (await ask(query)).extensions.receipt.work };
}

const { ask, workOf } = asking(served(seededGraph(), { MAX_WORK: '20000' }));
const generous = asking(served(seededGraph()));

const anyOf = (count: number) =>
  `[${Array.from({ length: count }, (_, index) => `{ display: { contains: "x${index}" } }`).join(' ')}]`;

describe('the work of an operation', () => {
  it('is small for a code, however many codes there are', async () => {
    expect(await workOf('{ diagnosis(code: "M81.0") { display } }')).toBeLessThan(10);
  });

  it('is that of the whole label for a list without an indexed condition, although it has one row', async () => {
    const all = await workOf('{ diagnoses { totalCount } }');
    const { cost, work } = (
      await ask('{ diagnoses(where: { display: { contains: "x" } }, first: 1) { nodes { code } } }')
    ).extensions.receipt;
    expect(cost).toBe(1);
    expect(work).toBeGreaterThan(2 * all);
  });

  it('grows with the number of conditions', async () => {
    const few = await workOf(`{ diagnoses(where: { or: ${anyOf(2)} }) { totalCount } }`);
    const many = await workOf(`{ diagnoses(where: { or: ${anyOf(20)} }) { totalCount } }`);
    expect(many / few).toBeGreaterThan(5);
  });

  it.each([
    ['within', (i: number) => `{ within: "M${80 + i}" }`],
    ['beginnings of codes', (i: number) => `{ code: { startsWith: "M8${i}" } }`],
    ['lists of values', (i: number) => `{ display: { in: [${'"x", '.repeat(100)}"${i}"] } }`],
  ])('is as high as engines take for %s', async (_, condition) => {
    const of = (count: number) =>
      generous.workOf(
        `{ diagnoses(where: { or: [${Array.from({ length: count }, (__, i) => condition(i)).join(' ')}] }, first: 1) { nodes { code } } }`,
      );
    const text = await generous.workOf(`{ diagnoses(where: { or: ${anyOf(9)} }, first: 1) { nodes { code } } }`);
    expect(await of(9)).toBeGreaterThan(text / 2);
  });

  it('grows with each level of conditions on related nodes', async () => {
    const one = await workOf('{ diagnoses(where: { ccsr: { some: {} } }) { totalCount } }');
    const two = await workOf('{ diagnoses(where: { ccsr: { some: { diagnoses: { some: {} } } } }) { totalCount } }');
    expect(two).toBeGreaterThan(one);
  });

  it('of more than MAX_WORK is refused before the graph is read, with the field that has the most of it', async () => {
    const { errors, extensions } = await ask(
      `{ payers { totalCount } diagnoses(where: { or: ${anyOf(100)} }) { totalCount } }`,
    );
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(
        /^Nodes and relationships .* \(\d+ for diagnoses; to lower this, start from a code or id, or .*\): at most 20000 allowed, but got \d+\.$/,
      ),
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'MAX_WORK', max: 20_000 },
    });
    expect(extensions.receipt.statements).toBe(0);
  });

  it('is shared by all questions of an operation, and grows with the words and texts in them', async () => {
    const search = (alias: string) => `${alias}: search(text: "osteoporsis fractrue") { totalCount }`;
    const one = await generous.workOf(`{ ${search('a')} }`);
    expect(await generous.workOf(`{ ${search('a')} ${search('b')} }`)).toBe(2 * one);
    expect(await generous.workOf('{ search(text: "bone") { totalCount } }')).toBeLessThan(one);
    const texts = (count: number) => JSON.stringify(Array.from({ length: count }, (_, number) => `no code ${number}`));
    const few = await generous.workOf(`{ resolve(inputs: ${texts(10)}) { note } }`);
    expect(await generous.workOf(`{ resolve(inputs: ${texts(100)}) { note } }`)).toBe(10 * few);
  });
});
