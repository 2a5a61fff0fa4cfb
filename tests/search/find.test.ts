import { describe, expect, it } from 'vitest';
import { indexOf, search } from './index-of.ts';

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
