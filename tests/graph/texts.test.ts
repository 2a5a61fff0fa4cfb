import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildColumn } from '../../src/graph/lists/column.ts';
import { buildTexts, isFound, mostFound, rowsFound, searchFor, type Texts } from '../../src/graph/lists/texts.ts';
import { atOnce } from '../../src/turns.ts';
import { randomSeed } from '../support/random-seed.ts';

function textsOf(rows: readonly (string | null)[]): Texts {
  const column = atOnce(buildColumn(rows));
  if (!column) throw new Error('All values must be texts.');
  return atOnce(buildTexts(column));
}

/** Some change their length or their neighbours in lower case, and some take two units. */
const letters = fc.constantFrom(...'abBc ÉßİΣά骨折🦴🦷', '\ud83e', '\uddb4');
const parts = fc.string({ unit: letters, maxLength: 6 });
/** Few different texts for many rows, so that those of some blocks differ from those of others. */
const rows = fc
  .tuple(fc.array(fc.option(parts), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 1_500 }))
  .map(([some, count]) =>
    Array.from({ length: count }, (_, row) => some[Math.floor((row * some.length) / count)] ?? null),
  );

describe('a search through texts', () => {
  it('finds what a plain scan finds', () => {
    fc.assert(
      fc.property(rows, parts, fc.boolean(), fc.nat(), (all, other, isBeginning, chosen) => {
        // Mostly a part of a text that is there.
        const one = all[chosen % all.length] ?? '';
        const from = isBeginning ? 0 : chosen % (one.length + 1);
        const text = (chosen % 4 === 0 ? other : one.slice(from, from + 1 + (chosen % 5))) || 'a';
        const search = searchFor(textsOf(all), text, isBeginning);
        if (!search) throw new Error('The search must be supported.');
        const sought = text.toLowerCase();
        const holds = (value: string | null) =>
          value !== null &&
          (isBeginning ? value.toLowerCase().startsWith(sought) : value.toLowerCase().includes(sought));
        const expected = [...all.keys()].filter((row) => holds(all[row] ?? null));
        expect([...rowsFound(search)].flat()).toEqual(expected);
        expect([...all.keys()].filter((row) => isFound(search, row))).toEqual(expected);
        expect(mostFound(search)).toBeGreaterThanOrEqual(expected.length);
      }),
      { numRuns: 300, seed: randomSeed },
    );
  });

  it('goes through few rows for a rare text', () => {
    const titles = Array.from({ length: 10_000 }, (_, row) => `Fracture ${row} of the lower end of the radius`);
    titles[7_000] = 'Osteitis deformans of unspecified bone';
    const texts = textsOf(titles);
    const most = (text: string, isBeginning = false) => {
      const search = searchFor(texts, text, isBeginning);
      return search && mostFound(search);
    };
    expect(most('DEFORMANS')).toBeLessThan(1_000);
    expect(most('osteitis', true)).toBeLessThan(1_000);
    expect(most('deformans', true)).toBe(0);
    expect(most('xylophone')).toBe(0);
    expect(most('radius')).toBeGreaterThanOrEqual(9_999);
    // Too short for a trigram.
    expect(most('ms')).toBeGreaterThanOrEqual(10_000);
  });

  it('is not supported for a text with the separator of texts', () => {
    expect(searchFor(textsOf(['a']), 'a\u0000b', false)).toBeUndefined();
  });
});
