import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../seed/sources/article/article.ts';
import { plain } from '../../seed/sources/article/page-text.ts';
import { randomSeed } from '../support/random-seed.ts';

const cell = fc.constantFrom(
  'M81.0',
  'm81.8',
  'M80',
  '77080',
  'none',
  '',
  ' ',
  'Osteoporosis',
  '**E03.9**',
  'a \\| b',
  '-',
);
const row = fc.record({
  cells: fc.array(cell, { minLength: 1, maxLength: 5 }),
  begin: fc.constantFrom('| ', '|'),
  end: fc.constantFrom(' |', '|', ''),
});

describe('a row of a table', () => {
  it('becomes an assertion, or is reported with its line', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const written = rows.map(({ cells, begin, end }) => `${begin}${cells.join(' | ')}${end}`);
        // A row of dashes is drawn, and says nothing.
        const isDrawn = (line: string) => /^[|\-: ]*$/.test(line) && line.includes('-');
        const page = [
          'CPT 77078: A scan',
          'Payers: Aetna',
          'Related Diagnoses',
          '| ICD-10 Code | Description | Notes |',
          ...written,
        ];
        const { source, remarks } = articleOf(plain(page.join('\n')).split('\n'), {
          id: 'DOC:article-77078',
          file: 'page.txt',
          sha256: '',
        });
        const numbers = new Set(source.assertions.map((one) => one.row));
        const reported = new Set(
          remarks.flatMap(({ kind, line }) => (kind === 'LEFT_OUT' || kind === 'REPEATED' ? [line] : [])),
        );
        let number = 0;
        for (const [index, line] of written.entries()) {
          if (isDrawn(line)) continue;
          number += 1;
          expect(numbers.has(number) || reported.has(index + 5), line).toBe(true);
        }
      }),
      { seed: randomSeed },
    );
  });
});
