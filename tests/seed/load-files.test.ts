import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findCodeSet } from '../../seed/sources/code-sets.ts';
import type { Graph } from '../../src/graph/port.ts';
import { forwardTo } from '../support/graph.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filledGraph, fixture, graphForEachTest } from '../support/test-graph.ts';
import { ask, everything } from './graph-content.ts';
import { load } from './load.ts';

const order2025 = fixture('icd10cm-order-2025.txt');

describe('a file', () => {
  const lines = readFileSync(order2025, 'utf8').split('\r\n');
  const { pathOf, write } = temporaryFolder();
  const { graph } = graphForEachTest();

  const codes = async () => (await ask(graph, 'MATCH (d:Diagnosis) RETURN count(d) AS n'))[0]?.n;

  it.each([
    ['gzipped', async () => write('order-2025.txt.gz', gzipSync(await readFile(order2025)))],
    [
      'gzipped under a name that does not say so',
      async () => write('order-2025.txt', gzipSync(await readFile(order2025))),
    ],
    ['with a byte-order mark', async () => write('order-2025.txt', `\uFEFF${await readFile(order2025, 'utf8')}`)],
    [
      'with Unix line ends and none behind the last line',
      async () => write('order-2025.txt', lines.join('\n').trimEnd()),
    ],
  ])('is loaded %s', async (_, make) => {
    await load(graph, await make());
    expect(await codes()).toBe(84);
  });

  it('loads from a zip, as the one file with a known layout', async () => {
    await load(graph, fixture('icd10cm-2025.zip'));
    expect(await codes()).toBe(84);
  });

  it.each([
    ['missing', () => Promise.resolve(pathOf('nowhere.txt')), /^There is no file ".*nowhere\.txt"\.$/],
    ['a folder', () => Promise.resolve(pathOf('.')), /must be a file, but is a folder\. Name a file in it\.$/],
    ['empty', () => write('order-2025.txt', ''), /must contain data, but is empty\. Download it again\.$/],
    [
      'something else',
      () => write('order-2025.txt', 'Dear reader,'),
      /must have the layout of one of .*icd10cm-order.*, but its beginning does not match/,
    ],
    ['binary', () => write('order-2025.txt', Buffer.from([0, 255, 254, 1, 2, 3])), /its beginning does not match/],
    ['a damaged zip', () => write('all.zip', 'PK\u0003\u0004 and no more'), /is cut off or damaged/],
    [
      'a gzip that is cut off',
      async () => write('order-2025.txt.gz', gzipSync(await readFile(order2025)).subarray(0, 1200)),
      /is cut off or damaged: unexpected end of file\. Download it again\.$/,
    ],
    [
      'in another encoding',
      () => write('order-2025.txt', Buffer.from(`${lines.slice(0, -1).join('\n')}\nM\u00e9ni\u00e8re`, 'latin1')),
      /must be text in UTF-8, but is not/,
    ],
    [
      'in UTF-16',
      () => write('order-2025.txt', Buffer.from(`\uFEFF${lines.join('\n')}`, 'utf16le')),
      /must be text in UTF-8, but is in UTF-16\. Save it as UTF-8\.$/,
    ],
    [
      'two megabytes of one row',
      () => write('order-2025.txt', `${lines[0]}\n`.repeat(2 ** 21 / 90)),
      /must have at most 20 bad rows, but has more, so nothing was changed:\n.*:2: A00 is already on line 1\.\n/,
    ],
    [
      'cut off between two rows',
      () => write('order-2025.txt', lines.slice(0, 40).join('\n')),
      /must contain all of ICD-10-CM, but has no codes in .*Z00-Z99/,
    ],
    [
      'without the year of its release',
      async () => write('order.txt', await readFile(order2025)),
      /^The name of .*order\.txt must contain an ICD-10-CM release, but does not\. Add an option such as --release FY2025\.$/,
    ],
  ])('that is %s is refused by name, and the graph is unchanged', async (_, make, message) => {
    const before = await everything(graph);
    await expect(load(graph, await make())).rejects.toThrow(message);
    expect(await everything(graph)).toEqual(before);
  });

  it('is refused if it does not have the layout of the named source', async () => {
    const source = findCodeSet('icd10cm-order-addenda');
    await expect(load(graph, order2025, { source })).rejects.toThrow(
      'must have the layout of icd10cm-order-addenda (Addenda of the ICD-10-CM order file), but its beginning does not match.',
    );
  });

  it('is loaded without a few bad rows, which are reported', async () => {
    const rows = lines.with(1, '00002 A0?0    1 Cholera').with(3, lines[2] ?? '');
    const path = await write('order-2025.txt', rows.join('\r\n'));
    const report = await load(graph, path);
    expect(report.slice(0, 2)).toEqual([
      `${path}:2: The last column must have a title, but is empty: the row seems to be cut off.`,
      `${path}:4: B88 is already on line 3.`,
    ]);
    expect(await codes()).toBe(82);
  });

  it('without one of its columns is refused after a few rows, and the graph is unchanged', async () => {
    const path = await write(
      'order-2025.txt',
      lines.map((line, index) => (index === 0 ? line : line.slice(0, 76))).join('\n'),
    );
    await expect(load(graph, path)).rejects.toThrow(
      /must have at most 20 bad rows, but has more, so nothing was changed:\n.*order-2025\.txt:2: The last column must have a title/,
    );
    expect(await codes()).toBe(0);
  });
});

describe('a load that is interrupted', () => {
  let whole: Awaited<ReturnType<typeof everything>>;
  let writes = 0;
  const { graph, empty } = filledGraph(async (graph) => {
    await load(breakingAt(0), order2025);
    whole = await everything(graph);
  });

  const beforeWrites = (happens: () => void | Promise<void>): Graph =>
    forwardTo(() => graph, {
      async write(statements) {
        await happens();
        await graph.write(statements);
      },
    });

  const breakingAt = (n: number): Graph => {
    let count = 0;
    return beforeWrites(() => {
      count += 1;
      writes = Math.max(writes, count);
      if (count === n) throw new Error('The load broke off.');
    });
  };

  it('shows readers nothing until its last write, and is completed by the next load', async () => {
    expect(writes).toBeGreaterThan(2);
    for (let n = 1; n <= writes; n += 1) {
      await empty();
      await expect(load(breakingAt(n), order2025)).rejects.toThrow('broke off');
      expect(await ask(graph, 'MATCH (n:Medcode) RETURN n.id AS id')).toEqual([]);
      expect(await ask(graph, 'MATCH (n:Code) RETURN n.id AS id')).toEqual([]);
      await load(graph, order2025);
      expect(await everything(graph)).toEqual(whole);
    }
  });

  it('publishes nothing if a staged node is missing, and reports it', async () => {
    await empty();
    const takeAway = "MATCH (n:MedcodePending {id: 'ICD10CM:M81.0'}) DETACH DELETE n";
    const robbed = beforeWrites(() => graph.write([{ text: takeAway, parameters: {} }]));
    await expect(load(robbed, order2025)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/^The 84 new Diagnosis nodes .* but got 83\. Nothing of it was published/),
    });
    expect(await ask(graph, 'MATCH (n:Medcode) RETURN n.id AS id')).toEqual([]);
    await load(graph, order2025);
    expect(await everything(graph)).toEqual(whole);
  });
});
