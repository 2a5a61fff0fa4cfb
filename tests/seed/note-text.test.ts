import { describe, expect, it } from 'vitest';
import { readNote } from '../../seed/sources/icd10cm/note-text.ts';
import { type Place, Places } from '../../seed/sources/icd10cm/places.ts';

const named = (text: string) =>
  readNote(text).ranges.map(({ first, last }) => (first === last ? first : `${first} to ${last}`));

describe('the codes that a note names', () => {
  it.each([
    ['osteoporosis with current pathological fracture (M80.-)', ['M80']],
    ['fracture of neck of femur (S72.0-)', ['S72.0']],
    ['diabetes mellitus (E08-E13)', ['E08 to E13']],
    ['burns and corrosions (T20-T32), sunburn (L55.-)', ['T20 to T32', 'L55']],
    ['several (A18.83, B02.23, C44.301)', ['A18.83', 'B02.23', 'C44.301']],
    ['several (C51-C52, C60.-, C63.2)', ['C51 to C52', 'C60', 'C63.2']],
    ['with blanks and points (M84.4-, S72.0-. S82.8-)', ['M84.4', 'S72.0', 'S82.8']],
    ['both ends with dashes (S06.1- to S06.6-)', ['S06.1 to S06.6']],
    ['two dashes (S32.1--S32.9)', ['S32.1 to S32.9']],
    ['a blank before the dash (M75 -M77)', ['M75 to M77']],
    ['placeholders (V94.X)', ['V94.X']],
    ['weeks of gestation (Z3A.-), neuroendocrine tumors (C7A.-)', ['Z3A', 'C7A']],
    ['new codes (QA0.0101)', ['QA0.0101']],
  ])('are those in the parentheses of "%s"', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    ['congenital malformation syndromes classified to Q87.-', ['Q87']],
    ['code(s) from F11-F16 and F18-F19 to identify manifestations of the drug use', ['F11 to F16', 'F18 to F19']],
    ['a bracket that is not closed (Z89.52-', ['Z89.52']],
  ])('are all those in "%s", which has no parentheses with codes', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('do not include those outside its parentheses', () => {
    expect(named('pneumoconiosis associated with tuberculosis, any type in A15 (J65)')).toEqual(['J65']);
  });

  it.each(['sepsis-code to specified infection', 'influenza A/H1N1', 'CD30-positive', 'G6PD deficiency', 'type HbA1C'])(
    'are absent from "%s"',
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );

  it('do not include those in a heading, which ends with a colon', () => {
    expect(named('For codes G31.0-G31.83, use additional code to identify:')).toEqual([]);
  });
});

describe('the words that qualify the codes of a note', () => {
  const meant = (text: string, ...codes: string[]) => {
    const { pattern = '' } = readNote(text);
    return codes.filter((code) => new RegExp(`^(?:${pattern})$`).test(code));
  };

  it.each([
    [
      '(T36-T50 with fifth or sixth character 5)',
      ['T36.0X5A', 'T39.015A', 'T36.0X1A', 'T36.5X1A', 'T43.651A', 'T45.511A'],
      ['T36.0X5A', 'T39.015A'],
    ],
    [
      '(T36-T65 with fifth or sixth character 1-4 or 6)',
      ['T36.0X4S', 'T36.0X6', 'T58.01XA', 'T36.0X5A'],
      ['T36.0X4S', 'T36.0X6', 'T58.01XA'],
    ],
    ['(E08-E13 with .21)', ['E11.21', 'E11.22', 'E11.2'], ['E11.21']],
    ['(E08-E13 with .51-.52)', ['E08.51', 'E08.52', 'E08.59'], ['E08.51', 'E08.52']],
    ['(E08-E13 with .61-)', ['E08.610', 'E08.62'], ['E08.610']],
    ['(F10, F13 with .26, .96)', ['F10.26', 'F13.96', 'F13.16'], ['F10.26', 'F13.96']],
    ['(I69. with final characters -23)', ['I69.023', 'I69.123', 'I69.021'], ['I69.023', 'I69.123']],
    ['(S42.- with 7th character B or C)', ['S42.001B', 'S42.001C', 'S42.001A'], ['S42.001B', 'S42.001C']],
    ['(V01-V09 with 5th character 9)', ['V01.09XA', 'V01.90XA'], ['V01.09XA']],
    ['(F11-F19 with fifth to sixth characters 51)', ['F11.151', 'F11.51'], ['F11.151']],
  ])('limit %s to some of its codes', (text, codes, expected) => {
    expect(meant(text, ...codes)).toEqual(expected);
  });

  it.each(['(S52.- with open fracture 7th character)', '(B27.0-B27.9 with .9)', 'see category E13 with ketoacidosis'])(
    'is kept unread in "%s"',
    (text) => {
      const { qualification, pattern } = readNote(text);
      expect(qualification).toMatch(/^with /);
      expect(pattern).toBeUndefined();
    },
  );
});

describe('a range of codes', () => {
  let position = 0;
  const diagnosis = (name: string, below = 0): Place => {
    position += 1;
    return { name, label: 'Diagnosis', position, lastPosition: position + below, described: false };
  };
  const places = new Places([
    ...[diagnosis('C43', 1), diagnosis('C43.0'), diagnosis('C4A'), diagnosis('C44', 1), diagnosis('C44.0')],
    ...[diagnosis('D3A'), diagnosis('D37'), diagnosis('D48', 1), diagnosis('D48.0')],
    ...[diagnosis('T63.81'), diagnosis('T63.82'), diagnosis('T63.83')],
    { name: 'C43-C44', label: 'IcdBlock', position: 1, lastPosition: 5, described: false },
  ]);
  const fill = (first: string, last = first) => places.fill({ first, last })?.map(({ name }) => name);

  it('is the block with that range', () => {
    expect(fill('C43', 'C44')).toEqual(['C43-C44']);
  });

  it('is otherwise covered by the largest places, in published order rather than by letter', () => {
    expect(fill('C4A', 'C44')).toEqual(['C4A', 'C44']);
    expect(fill('C43.0', 'C44')).toEqual(['C43.0', 'C4A', 'C44']);
    expect(fill('D37', 'D48')).toEqual(['D37', 'D48']);
  });

  it('ends with the letter that it starts with, if its end comes before its start', () => {
    expect(fill('T63.81', 'C63.83')).toEqual(['T63.81', 'T63.82', 'T63.83']);
  });

  it('may be one code with placeholders', () => {
    expect(fill('C43.X')).toEqual(['C43']);
  });

  it('is unknown if one of its ends is', () => {
    expect(fill('C43', 'C49')).toBeUndefined();
    expect(fill('A00')).toBeUndefined();
  });
});
