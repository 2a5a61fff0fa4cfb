import { describe, expect, it } from 'vitest';
import { indexOf, search } from './index-of.ts';

describe('a search for a code', () => {
  const index = indexOf(
    { code: '25000', title: 'A procedure', id: 'CPT:25000', system: 'CPT' },
    { code: '250.00', title: 'A diagnosis of 2015', id: 'ICD9CM:250.00', system: 'ICD9CM' },
    { code: 'E88.89', title: 'A metabolic disorder' },
    { code: 'E888.9', title: 'A fall', id: 'ICD9CM:E888.9', system: 'ICD9CM' },
    { code: '11', title: 'Office', id: 'POS:11', system: 'POS' },
    { code: '11', title: 'A modifier', id: 'MOD:11', system: null },
    { code: 'RT', title: 'Right side', id: 'MOD:RT', system: null },
    { code: 'Q00', title: 'Modifier of an RT position' },
  );

  it('finds no code without a dot for a text with one', () => {
    expect(search(index, '250.00')).toEqual(['ICD9CM:250.00']);
    expect(search(index, '250.0')).toEqual(['ICD9CM:250.00']);
    expect(search(index, '25000')).toEqual(['CPT:25000', 'ICD9CM:250.00']);
  });

  it('finds first the code that has its dot where the text has it', () => {
    expect(search(index, 'E888.9')).toEqual(['ICD9CM:E888.9', 'E88.89']);
    expect(search(index, 'E88.89')).toEqual(['E88.89', 'ICD9CM:E888.9']);
  });

  it('finds first the code of the code system that it names', () => {
    expect(search(index, 'ICD-9 25000')[0]).toBe('ICD9CM:250.00');
    expect(search(index, 'CPT 25000')[0]).toBe('CPT:25000');
    expect(search(index, 'POS 11')[0]).toBe('POS:11');
    expect(search(index, 'place of service 11')[0]).toBe('POS:11');
    expect(search(index, 'modifier 11')[0]).toBe('MOD:11');
    expect(search(index, 'modifier RT')[0]).toBe('MOD:RT');
    expect(search(index, 'dx E8889')[0]).toBe('E88.89');
  });
});

describe('search results', () => {
  it('are billable on the given date', () => {
    const index = indexOf(
      { code: 'A00', title: 'A fracture', billable: false, billableTo: '2026-09-30' },
      { code: 'A01', title: 'A fracture', billable: true, billableFrom: '2026-10-01' },
      { code: 'A02', title: 'A fracture' },
    );
    expect(search(index, 'fracture', { billable: true, day: 20260930 })).toEqual(['A00']);
    expect(search(index, 'fracture', { billable: true, day: 20261001 })).toEqual(['A01']);
    expect(search(index, 'fracture', { billable: false, day: 20261001 })).toEqual(['A00', 'A02']);
  });

  it('leave out codes on a date that no edition covers, if they are to be billable or not', () => {
    const index = indexOf({ code: 'A00', title: 'A fracture', billable: true });
    const dayOf = () => ({ date: 20180501, covered: null, begun: false });
    expect(search(index, 'fracture', { dayOf, billable: true })).toEqual([]);
    expect(search(index, 'fracture', { dayOf, billable: false })).toEqual([]);
    expect(search(index, 'fracture', { dayOf })).toEqual(['A00']);
  });

  it('come last if the code has ended', () => {
    const index = indexOf(
      { code: 'A00', title: 'A fracture', validTo: '2026-09-30' },
      { code: 'A01', title: 'A fracture' },
    );
    expect(search(index, 'fracture', { day: 20260930 })).toEqual(['A00', 'A01']);
    expect(search(index, 'fracture', { day: 20261001 })).toEqual(['A01', 'A00']);
  });

  it('come last if the code has ended on an unknown day', () => {
    const index = indexOf(
      { code: 'A00', title: 'A fracture', status: 'DELETED' },
      { code: 'A01', title: 'A fracture' },
    );
    expect(search(index, 'fracture')).toEqual(['A01', 'A00']);
    expect(search(index, 'A00')).toEqual(['A00']);
  });

  it('are those with the word rather than those that start with it or are spelled similarly', () => {
    const index = indexOf(
      { code: 'A00', title: 'Hip' },
      { code: 'A01', title: 'Hips' },
      { code: 'A02', title: 'Hippocampus' },
      { code: 'A03', title: 'Lip' },
    );
    expect(search(index, 'hip')).toEqual(['A00', 'A01']);
    expect(search(index, 'hipp')).toEqual(['A02']);
    expect(search(index, 'hippocampsu')).toEqual(['A02']);
  });

  it('rank higher the fewer other words their titles have', () => {
    const index = indexOf(
      { code: 'A00', title: 'Fracture of the left femur' },
      { code: 'A01', title: 'Fracture of femur' },
    );
    expect(search(index, 'femur fracture')).toEqual(['A01', 'A00']);
  });

  it('include abbreviated words, and words with or without accents', () => {
    const index = indexOf({
      code: 'A00',
      title: '',
      texts: [
        ['TITLE', "Ménière's disease"],
        ['SHORT_TITLE', 'Meniere dis'],
      ],
    });
    expect(search(index, 'menieres')).toEqual(['A00']);
    expect(search(index, 'MÉNIÈRE')).toEqual(['A00']);
  });
});
