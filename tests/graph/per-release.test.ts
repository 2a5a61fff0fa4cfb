import { describe, expect, it } from 'vitest';
import { perRelease } from '../../src/graph/per-release.ts';

/** A graph whose current release a test sets, and something computed from it that lists the releases it was computed for. */
function changingGraph() {
  const graph = { name: 'A', release: () => Promise.resolve(graph.name) };
  const computed: string[] = [];
  const { current } = perRelease(graph, async () => {
    const { name } = graph;
    computed.push(name);
    if (name === 'damaged') throw new Error('It cannot be read.');
    return `what ${name} has`;
  });
  return { graph, computed, current };
}

describe('what is computed once for each graph release', () => {
  it('is shared by all who ask for the same release, even while it is computed', async () => {
    const { computed, current } = changingGraph();
    expect(await Promise.all([current(), current()])).toEqual(['what A has', 'what A has']);
    expect(await current()).toBe('what A has');
    expect(computed).toEqual(['A']);
  });

  it('is computed again after the graph has changed', async () => {
    const { graph, computed, current } = changingGraph();
    await current();
    graph.name = 'B';
    expect(await current()).toBe('what B has');
    expect(computed).toEqual(['A', 'B']);
  });

  it('is tried again after a failure', async () => {
    const { graph, computed, current } = changingGraph();
    graph.name = 'damaged';
    await expect(current()).rejects.toThrow('It cannot be read.');
    await expect(current()).rejects.toThrow('It cannot be read.');
    expect(computed).toEqual(['damaged', 'damaged']);
  });
});
