import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

describe('an excerpt of the fee schedule', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = graphForEachTest();
  const whole = fixture('pprrvu_2024_jul_policy_indicators.csv');

  /** The titles and two of the procedures of July 2026. */
  async function excerpt(): Promise<string> {
    const lines = (await readFile(fixture('PPRRVU2026_Jul_nonQPP.csv'), 'latin1')).split('\r\n');
    const rows = lines.filter((line, index) => index < 10 || /^(45378|77080),/.test(line));
    return write('PPRRVU2026_Jul.excerpt.csv', `${rows.join('\r\n')}\r\n`);
  }

  const entries = (codes: readonly string[]) =>
    ask(
      `query ($codes: [String!]) { procedures(where: { code: { in: $codes } }) { nodes {
        code feeScheduleConnection { edges { edition node { release workRvu modifiers { totalCount } } } }
      } } }`,
      { codes },
    );
  const entry = (code: string, edition: string, workRvu: number, totalCount: number) => ({
    code,
    feeScheduleConnection: { edges: [{ edition, node: { release: edition, workRvu, modifiers: { totalCount } } }] },
  });
  const expected = {
    procedures: { nodes: [entry('45378', '2026-07', 3.18, 0), entry('72192', '2024-07', 1.09, 2)] },
  };

  it.each([['after'], ['before']])('replaces only what it lists, if it is loaded %s a whole edition', async (order) => {
    const files = [whole, await excerpt()];
    for (const file of order === 'after' ? files : files.toReversed()) await load(graph, file);
    expect(await entries(['45378', '72192'])).toEqual(expected);
    expect(await ask('{ document(id: "DOC:pfs") { version } }')).toEqual({ document: { version: '2024-07' } });
    const before = await everything(graph);
    for (const file of files) await load(graph, file);
    expect(await everything(graph)).toEqual(before);
  });

  it('confirms the procedures that it lists, and says nothing about others', async () => {
    expect(await load(graph, await excerpt())).toContain(
      'An excerpt of 2026-07, as its name says: procedures that it does not list stay as they are.',
    );
    const query = `{ procedures { nodes { code status(asOf: "2026-08-01") codeSet { id version } } } }`;
    const codeSet = { id: 'DOC:pfs', version: '2026-07' };
    expect(await ask(query)).toEqual({
      procedures: {
        nodes: [
          { code: '45378', status: 'ACTIVE', codeSet },
          { code: '77080', status: 'ACTIVE', codeSet },
        ],
      },
    });
  });

  it('is refused if it has no rows, or ends within one', async () => {
    const titles = (await readFile(fixture('PPRRVU2026_Jul_nonQPP.csv'), 'latin1')).split('\r\n').slice(0, 10);
    const empty = await write('PPRRVU2026_Jul.excerpt.csv', `${titles.join('\r\n')}\r\n`);
    await expect(load(graph, empty)).rejects.toThrow('must list procedures, but has no rows');
    const torn = await write('PPRRVU2026_Oct.excerpt.csv', (await readFile(await excerpt(), 'latin1')).slice(0, -30));
    await expect(load(graph, torn)).rejects.toThrow('must end after a complete row, but ends within one');
  });
});

describe('an excerpt of HCPCS Level II', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = graphForEachTest();
  const whole = fixture('hcpcs_level_2_2022.csv');
  const header =
    'HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,XREF1,XREF2,XREF3,XREF4,XREF5,ADD DT,ACT EFF DT,TERM DT,ACTION CD';
  const row = (code: string, text: string, added: string) => `   ${code},0010,7,"${text}",,,,,,,${added},${added},,N`;
  const excerpt = (year = '2026') =>
    write(
      `HCPC${year}_OCT_ANWEB.excerpt.csv`,
      `${header}\n${row('AC', 'Onboarding, first month', '20260701')}\n${row('CQ', `Therapy in ${year}`, '20190101')}\n`,
    );
  const modifiers = `{ modifiers(where: { code: { in: ["AC", "CQ"] } }) { nodes {
    code display validFrom status codeSet { id version }
  } } }`;

  it('adds its codes, which have three blanks before them, and leaves the others as they are', async () => {
    await load(graph, whole);
    const before = await ask('{ procedures { totalCount } releases { nodes { version } } }');
    expect(await load(graph, await excerpt())).toEqual([
      'An excerpt of 2026, as its name says: codes that it does not list stay as they are.',
      'Codes with another title than in the release before it: 1.',
      'hcpcs-csv: 1 new node, 1 changed, 0 relationships set, 0 removed',
    ]);
    expect(await ask(modifiers)).toEqual({
      modifiers: {
        nodes: [
          {
            code: 'AC',
            display: 'Onboarding, first month',
            validFrom: '2026-07-01',
            status: 'ACTIVE',
            codeSet: { id: 'DOC:hcpcs-excerpt-2026', version: '2026' },
          },
          {
            code: 'CQ',
            display: 'Therapy in 2026',
            validFrom: '2019-01-01',
            status: 'ACTIVE',
            codeSet: { id: 'DOC:hcpcs', version: '2022' },
          },
        ],
      },
    });
    expect(await ask('{ procedures { totalCount } releases { nodes { version } } }')).toEqual(before);
  });

  it('gives way to a whole release of its year or a later one, whichever is loaded first', async () => {
    await load(graph, whole);
    await load(graph, await excerpt('2019'));
    const query = '{ modifiers(where: { code: { in: ["AC", "CQ"] } }) { nodes { code display } } }';
    expect(await ask(query)).toEqual({
      modifiers: {
        nodes: [
          { code: 'AC', display: 'Onboarding, first month' },
          { code: 'CQ', display: expect.not.stringContaining('2019') },
        ],
      },
    });
  });

  it('is refused if it has no codes', async () => {
    await expect(load(graph, await write('HCPC2026_OCT.excerpt.csv', `${header}\n`))).rejects.toThrow(
      'must list codes, but has no good rows',
    );
  });
});
