import { describe, expect, it } from 'vitest';
import { bypassingModifier, modifiersToBypass } from '../../src/codes/ncci-modifiers.ts';

describe('a modifier that gets around a PTP edit', () => {
  const on = (columnOne: string, columnTwo: string, date = '2024-08-15') =>
    bypassingModifier(columnOne.split(' '), columnTwo.split(' '), date);

  it.each('E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI'.split(' '))(
    'may be %s, which is anatomic, on either code on any date',
    (modifier) => {
      expect(on('51', modifier, '2018-01-01')).toBe(modifier);
      expect(on(modifier, '51', '2018-01-01')).toBe(modifier);
    },
  );

  it.each('59 XE XS XP XU'.split(' '))('may be %s on the column 1 code since July 2019', (modifier) => {
    expect(on('51', modifier, '2019-06-30')).toBe(modifier);
    expect(on(modifier, '51', '2019-06-30')).toBeUndefined();
    expect(on(modifier, '51', '2019-07-01')).toBe(modifier);
  });

  it.each('24 25 27 57 58 78 79 91'.split(' '))('may be %s on the column 2 code only', (modifier) => {
    expect(on('51', modifier)).toBe(modifier);
    expect(on(modifier, '51')).toBeUndefined();
  });

  it.each('22 26 50 51 52 76 77 TC GA KX 80'.split(' '))('is not %s', (modifier) => {
    expect(on(modifier, modifier)).toBeUndefined();
  });

  it('is the first one on the column 2 code, if both codes have one', () => {
    expect(on('LT', '51 59 RT')).toBe('59');
  });

  it('for a visit is 25, and otherwise one for distinct services, the more specific ones first', () => {
    for (const visit of ['99213', '99499', '92014']) expect(modifiersToBypass(visit)).toEqual(['25']);
    for (const other of ['58661', '92015', '99100', 'G0130']) {
      expect(modifiersToBypass(other)).toEqual(['XE', 'XS', 'XP', 'XU', '59']);
    }
  });
});
