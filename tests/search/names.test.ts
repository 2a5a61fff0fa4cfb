import { describe, expect, it } from 'vitest';
import { indexOf, search } from './index-of.ts';

describe('a search for words', () => {
  it('lists what has some of the words after what has all of them', () => {
    const index = indexOf(
      { code: 'A00', title: 'Compression of vertebra after a very long list of other circumstances with fracture' },
      { code: 'A01', title: 'Fracture of vertebra' },
      { code: 'A02', title: 'Asthma' },
    );
    expect(search(index, 'vertebra compression fracture')).toEqual(['A00', 'A01']);
  });

  it('counts a repeated word', () => {
    const index = indexOf(
      { code: 'A00', title: 'Osteoarthritis, unspecified site' },
      { code: 'A01', title: 'Unspecified osteoarthritis, unspecified site' },
    );
    expect(search(index, 'unspecified osteoarthritis, unspecified site')).toEqual(['A01', 'A00']);
    expect(search(index, 'osteoarthritis, unspecified site')[0]).toBe('A00');
  });

  it.each(['pre-eclampsia', 'preeclampsia', 'pre eclampsia'])('does not depend on hyphens: %s', (text) => {
    const hyphenated = indexOf({ code: 'O14', title: 'Pre-eclampsia' });
    const closed = indexOf({ code: 'O14', title: 'Preeclampsia' });
    expect(search(hyphenated, text)).toEqual(['O14']);
    expect(search(closed, text)).toEqual(['O14']);
  });

  it('prefers the plain condition to special circumstances', () => {
    const index = indexOf(
      { code: 'A00', title: 'Secondary pneumonia' },
      { code: 'A01', title: 'Pneumonia due to dust' },
      { code: 'J18.9', title: 'Pneumonia, unspecified organism' },
      { code: 'P23.9', title: 'Congenital pneumonia, unspecified' },
      { code: 'Z87.01', title: 'Personal history of pneumonia (recurrent)' },
    );
    expect(search(index, 'pneumonia')[0]).toBe('J18.9');
    expect(search(index, 'history of pneumonia')[0]).toBe('Z87.01');
  });

  it('finds names in brackets, and hardly counts words in parentheses', () => {
    const index = indexOf(
      { code: 'A00', title: 'Presence of hearing-aid' },
      { code: 'B20', title: 'Acquired immune deficiency syndrome [AIDS]' },
      { code: 'I10', title: 'Essential (benign) (primary) (systemic) hypertension' },
      { code: 'I16', title: 'Hypertension crisis of the eye' },
    );
    expect(search(index, 'aids')).toEqual(['B20', 'A00']);
    expect(search(index, 'hypertension')).toEqual(['I10', 'I16']);
  });

  it('treats a word as the start of longer ones if few titles of the searched systems have it', () => {
    const index = indexOf(
      { code: 'G0001', title: 'Homeless shelter', id: 'HCPCS2:G0001', system: 'HCPCS2' },
      { code: 'Z59.0', title: 'Homelessness' },
    );
    expect(search(index, 'homele', { systems: new Set(['ICD10CM']) })).toEqual(['Z59.0']);
    expect(search(index, 'homeless', { systems: new Set(['ICD10CM']) })).toEqual(['Z59.0']);
  });

  it('leaves out the name of a code system', () => {
    const index = indexOf({ code: 'M81.0', title: 'Osteoporosis' }, { code: 'M81.8', title: 'Other osteoporosis' });
    expect(search(index, 'ICD-10 M81.0')).toEqual(['M81.0']);
    expect(search(index, 'icd10cm: M81.0')).toEqual(['M81.0']);
    expect(search(index, 'ICD-10-CM code osteoporosis')).toEqual(['M81.0', 'M81.8']);
  });

  it('leaves out the words of a question', () => {
    const index = indexOf({ code: 'M10.9', title: 'Gout, unspecified' }, { code: 'M81.0', title: 'Osteoporosis' });
    expect(search(index, 'what is the ICD-10 code for my gout')).toEqual(['M10.9']);
  });

  it.each(['urologist', 'urologists', 'urology doctor'])('knows the specialty of a profession: %s', (text) => {
    const index = indexOf(
      {
        code: 'G0001',
        title: 'Visit by a urologist assistant of another office',
        id: 'HCPCS2:G0001',
        system: 'HCPCS2',
      },
      { code: '208800000X', title: 'Urology Physician', id: 'NUCC:208800000X', system: 'NUCC' },
    );
    expect(search(index, text)[0]).toBe('NUCC:208800000X');
  });
});

describe('a header', () => {
  const index = indexOf(
    {
      code: 'B02',
      title: 'Zoster',
      billable: false,
      texts: [
        ['TITLE', 'Zoster'],
        ['INCLUDES', 'zona'],
      ],
    },
    { code: 'B02.3', title: 'Zoster ocular disease', billable: false },
    { code: 'B02.33', title: 'Zoster keratitis', billable: true },
    { code: 'B02.8', title: 'Zoster with other complications', billable: true },
    { code: 'B02.9', title: 'Zoster without complications', billable: true },
  );

  it('is found by its includes notes, and with it the unspecified code below it', () => {
    expect(search(index, 'zona').slice(0, 2)).toEqual(['B02', 'B02.9']);
    expect(search(index, 'zona', { billable: true })[0]).toBe('B02.9');
  });

  it('passes its notes on to the codes below it', () => {
    expect(search(index, 'zona keratitis')[0]).toBe('B02.33');
  });
});
