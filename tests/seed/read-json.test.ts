import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { loadedGraph } from '../support/test-graph.ts';
import { load } from './load.ts';

const { graph } = loadedGraph();
const { write } = temporaryFolder();

const added = { action: 'Add', code: 'D711', desc: 'Leukocyte adhesion deficiency', chapter: 'III' };

it('a file of JSON that lacks a part is refused with the name of the part', async () => {
  const path = await write('icd10cm_codes_addenda_2026.json', JSON.stringify({ adds: [added], deletes: [] }));
  await expect(load(graph, path)).rejects.toThrow(
    /as JSON, but does not:\n✖ expected array, but it is missing\n +→ at revisions\nDownload it again\.$/,
  );
});

it('a file of JSON with many faults is refused with the first twenty', async () => {
  const adds = Array.from({ length: 5_000 }, () => 7);
  const path = await write(
    'icd10cm_codes_addenda_2026.json',
    JSON.stringify({ adds: [added, ...adds], deletes: [], revisions: [] }),
  );
  const error = await load(graph, path).catch((thrown: Error) => thrown);
  expect(String(error).match(/ at adds/g)).toHaveLength(20);
  expect(String(error)).toMatch(/\nand 4980 more\.\nDownload it again\.$/);
});
