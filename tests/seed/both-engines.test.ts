import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFile } from '../../seed/loading/load-file.ts';
import { inLoadingOrder } from '../../seed/loading/loading-order.ts';
import { BadFileError } from '../../seed/sources/bad-file-error.ts';
import { type RecognizedFile, recognize } from '../../seed/sources/code-sets.ts';
import type { Graph } from '../../src/graph/port.ts';
import { onNeo4j } from '../support/graph.ts';
import { openEmbeddedDraft, theSeed } from '../support/loaded-once.ts';
import { fixture, seededGraphForEachTest } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';

describe.skipIf(!onNeo4j)(
  'the graph that files make (skipped on the embedded engine, which Neo4j is compared with)',
  () => {
    const { graph } = seededGraphForEachTest();
    let embedded: Graph;
    beforeEach(async () => {
      embedded = await openEmbeddedDraft([theSeed]);
    });
    afterEach(() => embedded.close());

    it.each([
      ['oldest first', (files: readonly RecognizedFile[]) => files],
      ['newest first', (files: readonly RecognizedFile[]) => files.toReversed()],
    ])(
      'is the same on both engines if they are loaded %s, and then again',
      { timeout: 480_000 },
      async (_, inOrder) => {
        const files = inOrder(inLoadingOrder(await fixtures()));
        for (const file of [...files, ...files]) {
          expect(await reportOf(graph, file), file.file.name).toEqual(await reportOf(embedded, file));
        }
        expect(await everything(graph)).toEqual(await everything(embedded));
      },
    );
  },
);

async function fixtures(): Promise<RecognizedFile[]> {
  const names = readdirSync(new URL('./fixtures/', import.meta.url));
  return (await Promise.all(names.map((name) => recognize(fixture(name), undefined)))).flat();
}

/** What loading the file reports. Some hold an older edition than others, and cannot be loaded after them. */
async function reportOf(graph: Graph, file: RecognizedFile): Promise<string[]> {
  const lines: string[] = [];
  try {
    await loadFile(graph, file, {}, (line) => lines.push(line), { begin() {}, reach() {}, end() {} });
  } catch (error) {
    if (!(error instanceof BadFileError)) throw error;
    lines.push(error.message);
  }
  return lines;
}
