import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/compiler/narrowing/decide.ts';
import { all, any, type Condition, compare, missing, not, type Operator } from '../../src/graph/condition/condition.ts';
import { holds } from '../../src/graph/condition/holds.ts';
import { buildColumn } from '../../src/graph/lists/column.ts';
import type { List } from '../../src/graph/lists/lists.ts';
import { buildTexts } from '../../src/graph/lists/texts.ts';
import { inTurns, type Steps } from '../../src/turns.ts';
import { randomSeed } from '../support/random-seed.ts';

interface Node {
  readonly text: string | null;
  readonly number: number | null;
}

const words = fc.constantFrom('', 'a', 'A', 'ab', 'aB', 'b', 'ba', 'Ba a', 'ß', 'É', 'é!', 'Σας', 'ﬀ');
const texts = fc.oneof(words, fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'É'), maxLength: 3 }));
const numbers = fc.constantFrom(-1.5, 0, 1, 2, 2.5);
const nodes = fc.array(fc.record<Node>({ text: fc.option(texts), number: fc.option(numbers) }), { maxLength: 30 });

const onTexts = fc
  .tuple(fc.constantFrom<Operator>('=', '<', '<=', '>', '>=', 'contains', 'startsWith', 'prefix'), texts)
  .map(([operator, value]) => compare('text', operator, value));
const onNumbers = fc
  .tuple(fc.constantFrom<Operator>('=', '<', '<=', '>', '>='), numbers)
  .map(([operator, value]) => compare('number', operator, value));
const lists = fc.oneof(
  fc.array(texts, { maxLength: 4 }).map((values) => compare('text', 'IN', values)),
  fc.array(numbers, { maxLength: 4 }).map((values) => compare('number', 'IN', values)),
);
const atoms = fc.oneof(onTexts, onNumbers, lists, fc.constantFrom(missing('text'), missing('number')));
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    atoms,
    fc.array(tie('condition'), { maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('condition'), { maxLength: 3 }).map((of) => any(...of)),
    tie('condition').map((of) => not(of)),
  ),
}));

async function listOf(rows: readonly Node[]): Promise<List> {
  const columns = new Map<string, Awaited<ReturnType<typeof columnOf>>>();
  const columnOf = async (values: readonly unknown[]) => {
    const column = await inTurns(buildColumn(values));
    if (!column) throw new Error('All values of a column must have one type.');
    return { column, texts: await inTurns(buildTexts(column)) };
  };
  columns.set('n.text', await columnOf(rows.map(({ text }) => text)));
  columns.set('n.number', await columnOf(rows.map(({ number }) => number)));
  const { column: ids } = await columnOf(rows.map((_, row) => `ANY:${row}`));
  return {
    key: 'Any',
    label: 'Any',
    length: rows.length,
    ids,
    column: (expression) => columns.get(expression)?.column,
    shown: () => undefined,
    links: () => undefined,
    texts: (expression) => columns.get(expression)?.texts,
  };
}

describe('a condition that lists decide', () => {
  it('holds for the same nodes as in memory, whether rows are tested, marked, or counted', async () => {
    await fc.assert(
      fc.asyncProperty(nodes, condition, async (rows, one) => {
        const decided = decide(one, await listOf(rows), { spans: [], links: () => undefined });
        if (!decided) throw new Error('The condition must be decided.');
        const expected = rows.map((row) => holds(one, { ...row }));
        expect(rows.map((_, row) => decided.test(row))).toEqual(expected);
        expect([...(await inTurns(decided.mark() as Steps<Uint8Array>))]).toEqual(expected.map(Number));
        const { ranked } = decided;
        if (ranked) expect(ranked.count).toBe(expected.filter(Boolean).length);
      }),
      { numRuns: 2_000, seed: randomSeed },
    );
  });
});
