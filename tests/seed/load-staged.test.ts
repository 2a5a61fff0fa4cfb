import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { forwardTo } from '../support/graph.ts';
import { filledGraph, fixture } from '../support/test-graph.ts';
import { everything, ask as read } from './graph-content.ts';
import { load } from './load.ts';

const earlier = fixture('ccipra-v322r0-f1.txt');
const edits = fixture('ptp_practitioner_2024-07.csv');

describe('PTP edits of codes that readers see', () => {
  let whole: Awaited<ReturnType<typeof everything>>;
  let writes = 0;
  const { graph, ask, empty } = filledGraph(async (graph) => {
    await load(graph, earlier);
    await load(breakingAt(0), edits);
    whole = await everything(graph);
  });

  /** Breaks off at a write; at none if it is 0. */
  function breakingAt(n: number): Graph {
    let count = 0;
    return forwardTo(() => graph, {
      async write(statements, options) {
        count += 1;
        writes = Math.max(writes, count);
        if (count === n) throw new Error('The load broke off.');
        await graph.write(statements, options);
      },
    });
  }

  const whatReadersSee = () =>
    ask(`{
      columnOne: procedure(code: "45385") { ptpEdits { totalCount nodes { id columnTwo { nodes { code } } } } }
      columnTwo: procedure(code: "45378") { ptpEditsAsColumnTwo { totalCount nodes { id columnOne { nodes { code } } } } }
      ptpEditSets { totalCount nodes { id } }
      paths(from: "CPT:45385", to: "CPT:45380", via: [HAS_EDITS, INCLUDES], maxLength: 2) { paths { explanation } }
      edits(codes: ["45385", "45380", "45378"], asOf: "2024-07-01") { pairs { explanation } }
    }`);

  const stagedRelationships = async () => {
    const text = 'MATCH (:Medcode)-[r]-(:MedcodePending) RETURN count(r) AS n';
    return Number((await read(graph, text))[0]?.n);
  };

  it('are not seen until the last write of a load, though their relationships are written before', async () => {
    let staged = 0;
    for (let n = 1; n <= writes; n += 1) {
      await empty();
      await load(graph, earlier);
      const before = await whatReadersSee();
      await expect(load(breakingAt(n), edits)).rejects.toThrow('broke off');
      staged = Math.max(staged, await stagedRelationships());
      expect(await whatReadersSee()).toEqual(before);
      await load(graph, edits);
      expect(await everything(graph)).toEqual(whole);
    }
    expect(staged).toBe(10);
  });
});
