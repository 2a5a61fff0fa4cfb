import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../seed/sources/article/article.ts';
import { plain } from '../../seed/sources/article/page-text.ts';
import { randomSeed } from '../support/random-seed.ts';

/** A row of a table and the assertion that it is read as. */
interface Row {
  readonly code: string;
  readonly label: string;
  readonly note: string;
  readonly typed: Record<string, unknown>;
}

const word = fc.stringMatching(/^[a-z]{4,9}$/);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
/** Text with a mark that a page may write in several ways. */
const label = fc.tuple(words, fc.constantFrom("'s", ' & so on', '')).map((parts) => `Z${parts.join('')}`);

/** Notes whose wording implies values, and notes without any. */
const notes = {
  modifiers: [
    ['Not typically used for the acquisition', { applicability: 'NOT_TYPICAL', appliesTo: 'ASSOCIATED_IMAGING' }],
    ['Use when the report was short', { applicability: 'TYPICAL', appliesTo: 'INTERPRETATION' }],
    ['Use if global care is billed', { applicability: 'CONDITIONAL', appliesTo: 'GLOBAL_PERIOD' }],
    ['Nothing told', { applicability: 'UNSPECIFIED', appliesTo: 'UNSPECIFIED' }],
  ],
  diagnoses: [
    ['Known as a risk factor', { role: 'RISK_FACTOR' }],
    ['Common indication', { role: 'INDICATION' }],
    ['Nothing told', { role: 'UNSPECIFIED' }],
  ],
  procedures: [
    ['Often used in conjunction with it', { kind: 'IN_CONJUNCTION' }],
    ['May be an adjunct', { kind: 'ALTERNATIVE_OR_ADJUNCT' }],
    ['Nothing told', { kind: 'UNSPECIFIED' }],
  ],
  specialties: [
    ['They order and interpret it', { roles: ['ORDERS', 'INTERPRETS'] }],
    ['Nothing told', { roles: ['UNSPECIFIED'] }],
  ],
} as const;

const codes = {
  modifiers: ['22', '52', 'AS', 'ZZ'],
  diagnoses: ['M81.0', 'E03.9', 'Q99.9', 'J4B'],
  procedures: ['77080', '0558T', 'G0130'],
  specialties: ['207L00000X', '2084P0800X'],
};

const tables = (
  [
    ['modifiers', 'MAY_USE_MODIFIER', 'Coding Specifications', ['Modifier', 'Description', 'When to Use']],
    ['specialties', 'PERFORMED_BY', 'Coding Specifications', ['Taxonomy Code', 'Specialty', 'Notes']],
    ['diagnoses', 'INDICATED_FOR', 'Related Diagnoses', ['ICD-10 Code', 'Description', 'Clinical Relevance']],
    ['procedures', 'RELATED_TO', 'Related CPT Codes', ['CPT Code', 'Description', 'Relationship to This Procedure']],
  ] as const
).map(([kind, predicate, section, header]) => ({ kind, predicate, section, header }));

function rowsOf(kind: keyof typeof notes): fc.Arbitrary<Row[]> {
  const note = fc.tuple(fc.constantFrom<readonly [string, Record<string, unknown>]>(...notes[kind]), words);
  return fc.array(
    fc.tuple(fc.constantFrom(...codes[kind]), label, note).map(([code, named, [[phrase, typed], rest]]) => ({
      code,
      label: named,
      note: `${phrase}, ${rest}.`,
      typed,
    })),
    { maxLength: 4 },
  );
}

const content = fc.record({
  modifiers: rowsOf('modifiers'),
  specialties: rowsOf('specialties'),
  diagnoses: rowsOf('diagnoses'),
  procedures: rowsOf('procedures'),
});

const dialect = fc.record({
  leadingPipe: fc.boolean(),
  trailingPipe: fc.boolean(),
  extraColumn: fc.boolean(),
  repeated: fc.boolean(),
  blankLines: fc.boolean(),
  rule: fc.constantFrom('|---|---|---|', '| :--- | --- | --- |', ''),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  start: fc.constantFrom('', '\uFEFF'),
  blank: fc.constantFrom(' ', '\u00A0', '  '),
  quote: fc.constantFrom("'", '\u2019'),
  hash: fc.constantFrom('', '## '),
});
type Dialect = typeof dialect extends fc.Arbitrary<infer Value> ? Value : never;

function render(rows: Record<keyof typeof notes, Row[]>, how: Dialect): string {
  const line = (cells: readonly string[]) =>
    `${how.leadingPipe ? '| ' : ''}${cells.join(' | ')}${how.extraColumn ? ' | more' : ''}${how.trailingPipe ? ' |' : ''}`;
  let heading = '';
  const lines = tables.flatMap(({ kind, section, header }) => {
    const written = rows[kind].map(({ code, label: named, note }) => line([code, named, note]));
    if (written.length === 0) return [];
    const opened = section === heading ? [] : [`${how.hash}${section}`];
    heading = section;
    const first = how.repeated ? written.slice(0, 1) : [];
    const gap = how.blankLines ? [''] : [];
    return [
      ...opened,
      ...gap,
      `| ${[...header, ...(how.extraColumn ? ['More'] : [])].join(' | ')} |`,
      how.rule,
      ...written,
      ...first,
      ...gap,
    ];
  });
  const text = ['CPT 0557T: Reading', 'CPT code 0557T is read.', ...lines].join(how.lineEnd);
  return how.start + text.replaceAll("'", how.quote).replaceAll(' ', how.blank);
}

describe('a page in any dialect of the layout', () => {
  it('is read into the records that it was written from', () => {
    fc.assert(
      fc.property(content, dialect, (rows, how) => {
        const expected = tables.flatMap(({ kind, predicate, section }) =>
          withoutRepetitions(rows[kind]).map(({ label: assertedLabel, note, typed, row }) => ({
            predicate,
            section,
            row,
            assertedLabel,
            statement: note,
            ...typed,
          })),
        );
        fc.pre(expected.length > 0);
        const { source, remarks } = articleOf(plain(render(rows, how)).split('\n'), {
          id: 'DOC:article-0557t',
          file: 'page',
          sha256: '',
        });
        expect(source.document.id).toBe('DOC:article-0557t');
        expect(source.assertions).toMatchObject(expected);
        expect(source.assertions).toHaveLength(expected.length);
        const written = Object.values(rows).filter(({ length }) => length > 0);
        const remarksOf = (kind: string) => remarks.filter((one) => one.kind === kind).length;
        expect(remarksOf('MISSING')).toBe(tables.length - written.length);
        expect(remarksOf('LEFT_OUT')).toBe(how.extraColumn ? written.length : 0);
        expect(remarksOf('REPEATED')).toBe(
          written.flat().length - expected.length + (how.repeated ? written.length : 0),
        );
        expect(remarksOf('CHANGED')).toBe(0);
      }),
      { seed: randomSeed },
    );
  });
});

/** The rows that say something new, with their numbers in the page. */
function withoutRepetitions(rows: readonly Row[]): (Row & { readonly row: number })[] {
  const key = ({ code, label: named, note }: Row) => `${code}|${named}|${note}`;
  return rows
    .map((one, index) => ({ ...one, row: index + 1 }))
    .filter((one, index) => rows.findIndex((other) => key(other) === key(one)) === index);
}
