import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph, Statement } from '../../src/graph/port.ts';
import { releaseStore } from '../../src/graph/releases/release-store.ts';
import { createCurrentIndex } from '../../src/search/current-index.ts';
import { indexFileName } from '../../src/search/stored-index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { search } from './index-of.ts';

const { pathOf } = temporaryFolder();

const create: Statement = {
  text: `UNWIND [['M80.0', 'Age-related osteoporosis with fracture'], ['M81.0', 'Age-related osteoporosis, "senile"'],
    ['S72.0', 'Fracture of neck of femur \u{1f9b4}']] AS row
CREATE (:Medcode:Code:Diagnosis {id: 'ICD10CM:' + row[0], system: 'ICD10CM', code: row[0], display: row[1], billable: true})`,
  parameters: {},
};

let graph: Graph;
let reads: number;

/** The index of the graph, as a process gets it that has just started. */
const newIndex = () => {
  const read = (statement: Statement) => {
    reads += 1;
    return graph.read(statement);
  };
  return createCurrentIndex({ read, release: () => graph.release(), files: graph.files }).current();
};

/** Searches that use each part of an index: words, misspelled words, codes, and starts of codes. */
const answersOf = (index: Awaited<ReturnType<typeof newIndex>>) =>
  ['osteoporosis', 'osteoporsis fracture', 'hip fracture', 'M80', 'S72.0', 'senile'].map((text) => search(index, text));

const answers = [['M81.0', 'M80.0'], ['M80.0', 'S72.0'], ['S72.0'], ['M80.0'], ['S72.0'], ['M81.0']];

async function path(): Promise<string> {
  return join(dirname(releaseStore(pathOf('data')).fileOf(await graph.release())), indexFileName);
}

beforeEach(async () => {
  reads = 0;
  graph = await openGraph({ dataDir: pathOf('data'), queryTimeoutMs: 10_000 });
  await graph.exclusively((held) => held.write([create]));
});

afterEach(() => graph.close());

describe('the search index of a release', () => {
  it('is stored, and read by later processes instead of the graph', async () => {
    const built = await newIndex();
    expect(answersOf(built)).toEqual(answers);
    await vi.waitFor(async () => expect(existsSync(await path())).toBe(true));
    const before = reads;
    const stored = await newIndex();
    expect(reads).toBe(before);
    expect(answersOf(stored)).toEqual(answers);
    expect([stored.size, stored.names]).toEqual([built.size, built.names]);
    expect((await readdir(dirname(await path()))).sort()).toEqual(['graph.grafeo', 'manifest.json', indexFileName]);
  });

  it.each([
    [
      'one byte is another one',
      (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from([(file.at(-1) ?? 0) ^ 1])]),
    ],
    ['it is cut off', (file: Buffer) => file.subarray(0, file.length - 5)],
    ['it is empty', () => Buffer.alloc(0)],
    ['it is no index', () => Buffer.from('{"key": 5}')],
    [
      'it is from other code',
      (file: Buffer) => Buffer.from(file.toString('latin1').replace(/[0-9a-f]{64}/, '0'.repeat(64)), 'latin1'),
    ],
  ])('is built again if %s', async (_, change) => {
    await newIndex();
    const file = await vi.waitFor(async () => readFile(await path()));
    await writeFile(await path(), change(Buffer.from(file)));
    const before = reads;
    expect(answersOf(await newIndex())).toEqual(answers);
    expect(reads).toBeGreaterThan(before);
    await vi.waitFor(async () => expect(await readFile(await path())).toEqual(file));
  });

  it('is that of the new release once the graph has changed', async () => {
    await newIndex();
    const text = "CREATE (:Medcode:Payer {id: 'PAYER:hip', name: 'Hip fracture fund'})";
    await graph.exclusively((held) => held.write([{ text, parameters: {} }]));
    expect(search(await newIndex(), 'hip fracture fund')).toEqual(['PAYER:hip']);
  });

  it('is built if it cannot be stored', async () => {
    await mkdir(await path());
    expect(answersOf(await newIndex())).toEqual(answers);
    await graph.close();
    expect((await readdir(dirname(await path()))).sort()).toEqual(['graph.grafeo', 'manifest.json', indexFileName]);
  });
});
