import { describe, expect, it } from 'vitest';
import { forwardTo, writeTexts } from '../support/graph.ts';
import { filledGraph, fixture } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const order = fixture('icd10cm-order-2025.txt');

/** A code that the file lists with another title, and without a short title. */
const known = `CREATE (:Diagnosis:Medcode:Code {id: 'ICD10CM:M81.0', system: 'ICD10CM', code: 'M81.0', display: 'Bones',
  billable: false, level: 'CODE', categoryId: 'ICD10CM:M81'})`;

describe('the first load of a file', () => {
  let whole: Awaited<ReturnType<typeof everything>>;
  const { graph, empty } = filledGraph(async (graph) => {
    await load(graph, order);
    whole = await everything(graph);
  });

  it('reads the few nodes that are there once, and makes the same graph', async () => {
    for (const texts of [[], [known]]) {
      await empty();
      await writeTexts(graph, ...texts);
      const asked: string[] = [];
      const watched = forwardTo(() => graph, {
        read(statement, options) {
          asked.push(statement.text);
          return graph.read(statement, options);
        },
      });
      await load(watched, order);
      expect(asked.filter((text) => text.includes('UNWIND $ids AS id MATCH (n:Medcode'))).toEqual([]);
      expect(await everything(graph)).toEqual(whole);
    }
  });
});
