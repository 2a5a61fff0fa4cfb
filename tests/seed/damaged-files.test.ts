import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BadFileError } from '../../seed/sources/bad-file-error.ts';
import { numbersOf } from '../requests/numbers.ts';
import { createChoices } from '../support/differential/choices.ts';
import { onNeo4j } from '../support/graph.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, seededGraph } from '../support/test-graph.ts';
import { damaged } from './damage.ts';
import { load } from './load.ts';

/** How many damages of each file are tried. `DAMAGES=500` finds more. */
const trials = Number(process.env.DAMAGES ?? 2);
const seed = process.env.DAMAGES_SEED ?? '557';

const names = readdirSync(fixture('.'));
const contents = names.map((name) => readFileSync(fixture(name)));

describe.skipIf(onNeo4j)('a damaged file (skipped on Neo4j: reading files does not depend on the engine)', () => {
  const { graph } = seededGraph();
  const { write } = temporaryFolder();

  it.each(names)(
    'is loaded without its bad rows, or is refused and leaves the graph unchanged: %s',
    { timeout: 20_000 + trials * 2_000 },
    async (name) => {
      const file = readFileSync(fixture(name));
      for (let trial = 0; trial < trials; trial += 1) {
        const choices = createChoices(numbersOf(`${seed}:${name}:${trial}`));
        const { names: how, content } = damaged(choices, file, choices.of(contents));
        const path = await write(name, content);
        const before = await graph.release();
        const error: unknown = await load(graph, path).then(
          () => undefined,
          (thrown) => thrown,
        );
        if (error === undefined) continue;
        const told = `trial ${trial}, ${how.join(' and ')}`;
        expect(error, told).toBeInstanceOf(BadFileError);
        const { message } = error as BadFileError;
        if (!message.startsWith('Releases must be loaded')) expect(message, told).toContain(name);
        expect(message, told).not.toMatch(/\n\s+at |received|of undefined|\[object|of null/);
        expect(message.split('\n').length, told).toBeLessThan(30);
        expect(message.length, told).toBeLessThan(10_000);
        expect(await graph.release(), told).toBe(before);
      }
    },
  );
});
