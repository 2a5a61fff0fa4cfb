import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importPages } from '../../seed/cli/import-pages.ts';
import { requirePlausibleSize } from '../../seed/sources/bounded-bytes.ts';
import { printable, printableName } from '../../src/printable.ts';
import { startCommand } from '../support/process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest } from '../support/test-graph.ts';
import { zipOf } from '../support/zip.ts';
import { ask } from './graph-content.ts';
import { load } from './load.ts';
import { scan } from './scan-page.ts';

const order = readFileSync(fixture('icd10cm-order-2025.txt'));
const taxonomy = readFileSync(fixture('nucc_taxonomy_250.csv'), 'utf8');
const blankLines = Buffer.concat([order, Buffer.alloc(60_000_000, `${' '.repeat(9_999)}\n`)]);
const escapes = '\u001b[31;1m\u001b]0;title\u0007';

const { graph } = graphForEachTest();
const { write } = temporaryFolder();

const countNodes = async () => (await ask(graph, 'MATCH (n:Medcode) RETURN count(n) AS n'))[0]?.n;

describe('a small file that unpacks to a large one', () => {
  it.each([
    ['a gzip', 'order-2025.txt.gz', () => gzipSync(blankLines)],
    ['a zip', 'order-2025.zip', () => zipOf([{ name: 'order-2025.txt', content: blankLines }])],
  ])('is refused as %s', async (_, name, pack) => {
    const packed = pack();
    expect(packed.length).toBeLessThan(100_000);
    await expect(load(graph, await write(name, packed))).rejects.toThrow(
      /must unpack to at most 200 times its size, but its \d+ bytes unpack to more than \d+\. Check where it comes from/,
    );
    expect(await countNodes()).toBe(0);
  });

  it('is refused as a zip that understates its size', async () => {
    const zip = zipOf([{ name: 'order-2025.txt', content: blankLines, claimedSize: 50_000 }]);
    await expect(load(graph, await write('order-2025.zip', zip))).rejects.toThrow(
      /order-2025\.txt is cut off or damaged: too many bytes in the stream/,
    );
    expect(await countNodes()).toBe(0);
  });

  it('is refused as a zip of many files, each of them plausible', async () => {
    const content = Buffer.alloc(15_000_000);
    const members = Array.from({ length: 4 }, (_, index) => ({ name: `${index}.txt`, content }));
    await expect(load(graph, await write('many.zip', zipOf(members)))).rejects.toThrow(
      /many\.zip must unpack to at most 200 times its size/,
    );
  });

  it('is refused as a zip of more than a thousand files', async () => {
    const members = Array.from({ length: 1_001 }, (_, index) => ({ name: `${index}`, content: Buffer.from('x') }));
    await expect(load(graph, await write('many.zip', zipOf(members)))).rejects.toThrow(
      /many\.zip must contain at most 1000 files, but has more\. Unpack it, and name the files to load\.$/,
    );
  });

  it('is allowed up to a gigabyte if its packed form is large too', () => {
    requirePlausibleSize('all.zip', 8_000_000, 1_000_000_000);
    expect(() => requirePlausibleSize('all.zip', 8_000_000, 1_000_000_001)).toThrow(
      'all.zip must have at most 1000000000 bytes when it is unpacked, but has more.',
    );
  });
});

describe('a file without an end to its lines', () => {
  it('is refused after a million characters', async () => {
    const path = await write('order-2025.txt', Buffer.concat([order, Buffer.alloc(3_000_000, 'M')]));
    await expect(load(graph, path)).rejects.toThrow(/:85: A line must have at most 1000000 characters, but has more\./);
  });

  it('is refused as a CSV with a quote that is not closed', async () => {
    const path = await write('nucc_taxonomy_250.csv', `${taxonomy}"${'x'.repeat(3_000_000)}`);
    await expect(load(graph, path)).rejects.toThrow(/must be CSV, but cannot be read: Max Record Size/);
  });
});

describe('control characters in a file', () => {
  it('do not reach the graph', async () => {
    const named = taxonomy.replace('Psychiatry Physician', `Nutri\u202Etion ${escapes}(A)\u0000\u009B`);
    await load(graph, await write('nucc_taxonomy_250.csv', named));
    expect(await ask(graph, "MATCH (s:Specialty {code: '2084P0800X'}) RETURN s.displayName AS name")).toEqual([
      { name: 'Nutrition (A)' },
    ]);
  });

  it('do not reach the graph from a page, nor make it differ from what was imported', async () => {
    await load(graph, fixture('icd10cm-order-2025.txt'));
    const path = await write('scan.txt', scan.replace('Common indication', `Common ${escapes}indication`));
    const lines: string[] = [];
    for (let time = 0; time < 2; time += 1) await importPages(graph, [path], (line) => lines.push(line), expect.fail);
    expect(await ask(graph, "MATCH (a:Assertion {objectId: 'ICD10CM:M81.0'}) RETURN a.statement AS statement")).toEqual(
      [{ statement: 'Common indication.' }],
    );
  });

  it('are escaped in what commands print, in names of files as well', async () => {
    const path = await write(`order${escapes}\n2025.txt`, 'Dear reader,');
    const { exit, said } = startCommand(['seed/cli/load.ts', path], { DATA_DIR: ':memory:' });
    expect(await exit).toBe(1);
    expect(said.err).toMatch(/order\\u001b\[31;1m\\u001b\]0;title\\u0007\\u000a2025\.txt must have the layout of/);
  });

  it('leave tabs and line breaks of a message as they are', () => {
    expect(printable('two\tcells\nand \u001b[2Jmore\r')).toBe('two\tcells\nand \\u001b[2Jmore\\u000d');
    expect(printableName('two\nlines \u2028\u202E')).toBe('two\\u000alines \\u2028\\u202e');
  });
});
