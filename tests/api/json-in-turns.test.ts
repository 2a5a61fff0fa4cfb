import { anything, array, assert, asyncProperty, constant, dictionary, letrec, oneof, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringifyInTurns } from '../../src/http/json-in-turns.ts';

describe('an answer as JSON', () => {
  it('is the same however long it is', async () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => ({ row, text: `"${row}"\u2028`, nodes: [row, null, {}] }));
    const wide = Object.fromEntries(rows.map(({ row }) => [`key ${row}`, row % 7 === 0 ? undefined : [row]]));
    for (const value of [{ data: { rows } }, [[rows, []], wide], { data: null, errors: rows, extensions: {} }, wide]) {
      expect(await stringifyInTurns(value)).toBe(`${JSON.stringify(value)}\n`);
    }
  });

  it('is the same whatever is in it', async () => {
    const { tree } = letrec((tie) => ({
      tree: oneof({ maxDepth: 4 }, string(), constant(null), array(tie('tree')), dictionary(string(), tie('tree'))),
    }));
    const filler = Array.from({ length: 1_500 }, (_, number) => number);
    await assert(
      asyncProperty(tree, anything(), async (one, other) => {
        const value = { one, filler, others: [one, JSON.parse(JSON.stringify(other) ?? 'null'), filler] };
        expect(await stringifyInTurns(value)).toBe(`${JSON.stringify(value)}\n`);
      }),
    );
  });
});
