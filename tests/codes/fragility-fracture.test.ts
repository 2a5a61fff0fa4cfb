import { describe, expect, it } from 'vitest';
import { isFracture, osteoporoticHeaders, replacesInjury } from '../../src/codes/fragility-fracture.ts';

describe('a fracture of a patient with osteoporosis', () => {
  it.each([
    ['S12.100A', 'M80.08'],
    ['S22.080A', 'M80.08'],
    ['S22.20XA', 'M80.0A'],
    ['S22.39XA', 'M80.0A'],
    ['S32.010A', 'M80.08'],
    ['S32.10XA', 'M80.08'],
    ['S32.301A', 'M80.0B'],
    ['S32.82XA', 'M80.0B'],
    ['S32.89XA', 'M80.0B'],
    ['S42.001A', 'M80.01'],
    ['S42.201A', 'M80.02'],
    ['S42.401A', 'M80.02'],
    ['S52.501A', 'M80.03'],
    ['S62.001A', 'M80.04'],
    ['S72.001A', 'M80.05'],
    ['S82.101A', 'M80.06'],
    ['S82.51XA', 'M80.07'],
    ['S82.841A', 'M80.07'],
    ['S92.001A', 'M80.07'],
  ])('is at the site of the code: %s belongs below %s', (injury, header) => {
    expect(osteoporoticHeaders(injury)).toEqual([header, header.replace('.0', '.8')]);
  });

  it.each(['S22.9XXA', 'S32.9XXA', 'S82.891A'])('with %s has no clear site', (injury) => {
    expect(isFracture(injury)).toBe(true);
    expect(osteoporoticHeaders(injury)).toEqual([]);
  });

  it.each(['S73.001A', 'S02.0XXA', 'M80.051A', ''])('is not described by %j', (code) => {
    expect(isFracture(code)).toBe(false);
  });

  it('has one code for closed and open fractures, depending on how they heal', () => {
    const pairs = Object.entries({ A: 'ABC', D: 'DEF', G: 'GHJ', K: 'KMN', P: 'PQR', S: 'S' });
    for (const [encounter, injuries] of pairs) {
      const osteoporotic = { code: `M80.051${encounter}`, display: 'Fracture, right femur' };
      const fitting = [...'ABCDEFGHJKMNPQRS'].filter((seventh) =>
        replacesInjury(osteoporotic, { code: `S72.001${seventh}`, display: 'Fracture of neck of right femur' }),
      );
      expect(fitting.join('')).toBe(injuries);
    }
  });

  it('is on the same side if the site has sides', () => {
    const femur = { code: 'M80.052A', display: 'Fracture, left femur' };
    const rib = { code: 'M80.0AXA', display: 'Fracture, other site' };
    expect(replacesInjury(femur, { code: 'S72.002A', display: 'Fracture of neck of left femur' })).toBe(true);
    expect(replacesInjury(femur, { code: 'S72.001A', display: 'Fracture of neck of right femur' })).toBe(false);
    expect(replacesInjury(femur, { code: 'S72.009A', display: 'Fracture of neck of unspecified femur' })).toBe(false);
    expect(replacesInjury(rib, { code: 'S22.31XA', display: 'Fracture of one rib, right side' })).toBe(true);
  });
});
