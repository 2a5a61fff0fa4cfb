import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { columns, entries, query } from '../../src/graph/query.ts';
import { loadedGraph } from '../support/test-graph.ts';

describe('a query', () => {
  const { graph } = loadedGraph();

  const numbers = query('UNWIND $numbers AS number RETURN number ORDER BY number', z.object({ number: z.number() }));

  it('returns rows of its shape in order', async () => {
    expect(await numbers.read(graph, { numbers: [3, 1, 2] })).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
    expect(await numbers.read(graph, { numbers: [] })).toEqual([]);
  });

  it('fails on a row of another shape', async () => {
    await expect(numbers.read(graph, { numbers: ['one'] })).rejects.toThrow(z.ZodError);
  });

  it('needs no parameters', async () => {
    expect(await query('RETURN 1 AS one', z.object({ one: z.literal(1) })).readOne(graph)).toEqual({ one: 1 });
  });

  it('returns its only row, and fails on any other number of rows', async () => {
    expect(await numbers.readOne(graph, { numbers: [7] })).toEqual({ number: 7 });
    await expect(numbers.readOne(graph, { numbers: [] })).rejects.toThrow('must return exactly one row, but got 0.');
    await expect(numbers.readOne(graph, { numbers: [1, 2] })).rejects.toThrow(
      'must return exactly one row, but got 2.',
    );
  });

  it('lists the properties of a node once, as columns or in a map', async () => {
    expect(columns('n', ['id', 'code'])).toBe('n.id AS id, n.code AS code');
    expect(entries('n', ['id', 'code'])).toBe('id: n.id, code: n.code');
  });
});
