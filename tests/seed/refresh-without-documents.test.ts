import { describe, expect, it } from 'vitest';
import { refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { countReads, forwardTo, writeTexts } from '../support/graph.ts';
import { loadedGraph, seededGraphForEachTest } from '../support/test-graph.ts';
import { ask } from './graph-content.ts';

const unchecked = 'MATCH (d:SourceDocument) WHERE d.complete AND d.checked IS NULL RETURN d.id AS id';

describe('a refresh of the discrepancies of code sets without documents', () => {
  const { graph } = loadedGraph('icd10cm-order-2025.txt');

  it('asks no rule, and writes only that the code sets are checked', async () => {
    const written: string[] = [];
    const counting = countReads(graph);
    const watched = forwardTo(() => counting, {
      async write(statements, options) {
        written.push(...statements.map(({ text }) => text));
        await graph.write(statements, options);
      },
    });
    await writeTexts(graph, "MATCH (d:SourceDocument {id: 'DOC:icd10cm'}) REMOVE d.checked");
    expect(await refreshDiscrepancies(watched)).toEqual({ total: 0, added: 0, removed: 0 });
    // Whether there are documents, the stored discrepancies, and the documents to be checked.
    expect(counting.reads).toBe(3);
    expect(written).toEqual([expect.stringContaining('SET document.checked = true')]);
    expect(await ask(graph, unchecked)).toEqual([]);
  });
});

describe('a refresh of the discrepancies of documents that are gone', () => {
  const { graph } = seededGraphForEachTest();

  it('removes them', async () => {
    await writeTexts(graph, 'MATCH (a:Assertion) DETACH DELETE a', 'MATCH (d:CoverageDocument) DETACH DELETE d');
    expect(await refreshDiscrepancies(graph)).toEqual({ total: 0, added: 0, removed: 31 });
    expect(await ask(graph, 'MATCH (d:Discrepancy) RETURN count(d) AS n')).toEqual([{ n: 0 }]);
  });
});
