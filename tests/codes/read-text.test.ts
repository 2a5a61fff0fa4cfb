import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/codes/reading/read-code.ts';
import { readText } from '../../src/codes/reading/read-text.ts';

/** The readings of a text as `SYSTEM:CODE-MODIFIER`. */
function read(text: string, ...systems: string[]): string[] {
  const { readings } = readText(text, systems.length > 0 ? { systems: new Set(systems) } : {});
  return readings.map(({ id, modifiers }) => [id, ...modifiers].join('-'));
}

describe('a text', () => {
  it.each([
    ['250.00', 'ICD9CM:250.00'],
    ['E888.9', 'ICD9CM:E888.9'],
    ['E11.65', 'ICD10CM:E11.65'],
    ['V10.05', 'ICD10CM:V10.05', 'ICD9CM:V10.05'],
    ['25000', 'CPT:25000'],
    ['m810', 'ICD10CM:M81.0'],
    ['A0100', 'CPT', 'HCPCS2:A0100', 'ICD10CM:A01.00'].filter((one) => one !== 'CPT'),
    ['M8.10'],
    ['770.80.1'],
    ['2.0'],
    ['7708.0'],
  ])('with a dot is a code of a system that has its dot there: %s', (text, ...ids) => {
    expect(read(text)).toEqual(ids);
  });

  it('without its dot is ICD-9-CM only if the code system is named', () => {
    expect(read('25000', 'ICD9CM')).toEqual(['ICD9CM:250.00']);
    expect(read('25000', 'CPT', 'ICD9CM')).toEqual(['CPT:25000', 'ICD9CM:250.00']);
    expect(read('ICD-9: 25000')).toEqual(['ICD9CM:250.00']);
    expect(read('250.00', 'CPT')).toEqual([]);
  });

  it.each([
    ['CPT 77080', 'CPT:77080'],
    ['CPT® 77080', 'CPT:77080'],
    ['CPT code: 77080', 'CPT:77080'],
    ['CPT-4 77080', 'CPT:77080'],
    ['CPT77080', 'CPT:77080'],
    ['77080 CPT', 'CPT:77080'],
    ['HC:77080:26', 'CPT:77080-26'],
    ['HCPCS G0130', 'HCPCS2:G0130'],
    ['HCPCS 77080', 'CPT:77080'],
    ['HCPCS Level II G0130', 'HCPCS2:G0130'],
    ['ICD-10-CM M81.0', 'ICD10CM:M81.0'],
    ['ICD-10-CM code M81.0', 'ICD10CM:M81.0'],
    ['icd10cm:m81.0', 'ICD10CM:M81.0'],
    ['M81.0 (ICD-10-CM)', 'ICD10CM:M81.0'],
    ['ICD9: 733.00', 'ICD9CM:733.00'],
    ['ABK:M810', 'ICD10CM:M81.0'],
    ['Dx: M81.0', 'ICD10CM:M81.0'],
    ['Dx 2: ICD-10-CM: M81.0', 'ICD10CM:M81.0'],
    ['POS 11', 'POS:11'],
    ['taxonomy 207X00000X', 'NUCC:207X00000X'],
    ['modifier 26', 'MOD:26'],
    ['CPT 26', 'MOD:26'],
    ['Medicare specialty 30', 'MEDSPEC:30'],
    ['http://hl7.org/fhir/sid/icd-10-cm|M81.0', 'ICD10CM:M81.0'],
    ['http://hl7.org/fhir/sid/icd-10-cm|2025|M81.0', 'ICD10CM:M81.0'],
    ['http://www.ama-assn.org/go/cpt|77080', 'CPT:77080'],
    ['urn:oid:2.16.840.1.113883.6.90|M81.0', 'ICD10CM:M81.0'],
    ['2.16.840.1.113883.6.101|207X00000X', 'NUCC:207X00000X'],
    ['M81.0^Age-related osteoporosis^I10', 'ICD10CM:M81.0'],
    ['77080^DXA^C4', 'CPT:77080'],
    ['123^Local^L^77080^DXA^C4', 'CPT:77080'],
    ['http://snomed.info/sct|64859006'],
    ['2160-0^Creatinine^LN'],
    ['ICD-10: 77080'],
  ])('may name its code system: %s', (text, ...ids) => {
    expect(read(text)).toEqual(ids);
  });

  it.each([
    ['M81.0 - Age-related osteoporosis', 'ICD10CM:M81.0'],
    ['M81.0: Age-related osteoporosis', 'ICD10CM:M81.0'],
    ['M81.0\tAge-related osteoporosis', 'ICD10CM:M81.0'],
    ['M81.0 (Age-related osteoporosis)', 'ICD10CM:M81.0'],
    ['M81.0 | Age-related osteoporosis', 'ICD10CM:M81.0'],
    ['E11.9 Type 2 diabetes', 'ICD10CM:E11.9'],
    ['Osteoporosis (M81.0)', 'ICD10CM:M81.0'],
    ['Osteoporosis [ICD-10-CM M81.0]', 'ICD10CM:M81.0'],
    ['Osteoporosis: M81.0', 'ICD10CM:M81.0'],
    ['11 - Office', 'POS:11', 'MOD:11'],
    ['CPT 99213 Office visit', 'CPT:99213'],
    [`S52.501A ${'Unspecified fracture of the lower end of right radius, '.repeat(3)}`, 'ICD10CM:S52.501A'],
    ['0557T-26 Interpretation and report', 'CPT:0557T-26'],
  ])('may have a title: %s', (text, ...ids) => {
    expect(read(text).toSorted()).toEqual(ids.toSorted());
  });

  it.each(['M81.0 or so', 'not M81.0', 'M81.0 vs osteopenia', '26 year old woman', 'Type 2 diabetes', 'COVID-19'])(
    'with other words is not a code for certain: %s',
    (text) => {
      expect(readText(text).readings.filter(({ isLoose }) => !isLoose)).toEqual([]);
    },
  );

  it.each(['0557T:26:TC', '0557T-26-TC', '0557T/26/TC', '0557T,26,TC', '0557T.26.TC', '0557T 26 TC', '0557T+26+TC'])(
    'may end in modifiers, whatever separates them: %s',
    (text) => {
      expect(read(text)).toEqual(['CPT:0557T-26-TC']);
    },
  );

  it.each(['0557T_26_TC', '0557T-26TC', '0557T (26, TC)', '0557T with modifiers 26 and TC', '0557T26TC'])(
    'may end in modifiers: %s',
    (text) => {
      expect(read(text)).toEqual(['CPT:0557T-26-TC']);
    },
  );

  it.each([
    ['E11.2-9', 'RANGE', 'E11.2', 'E11.9'],
    ['M80-M85', 'RANGE', 'M80', 'M85'],
    ['E10–E14', 'RANGE', 'E10', 'E14'],
    ['E11.0 to E11.9', 'RANGE', 'E11.0', 'E11.9'],
    ['99202-99215', 'RANGE', '99202', '99215'],
    ['800-804', 'RANGE', '800', '804'],
    ['M80.-', 'PLACEHOLDER', 'M80', undefined],
    ['S72.0-', 'PLACEHOLDER', 'S72.0', undefined],
    ['M80*', 'PLACEHOLDER', 'M80', undefined],
  ])('that is a range or placeholder is not a code: %s', (text, kind, from, to) => {
    const { place, readings } = readText(text);
    expect(place).toMatchObject({ kind, from, to });
    if (kind === 'RANGE') expect(readings).toEqual([]);
  });

  it.each([
    ['63020004901', /NDC/],
    ['63020-0049-01', /NDC/],
    ['0016070', /ICD-10-PCS/],
    ['1234567893', /NPI/],
    ['123-45-6789', /Social Security/],
    ['1EG4-TE5-MK73', /Medicare beneficiary/],
    ['81.54', /ICD-9-CM procedure/],
    ['2160-0', /LOINC/],
    ['2024-10-01', /date/],
  ])('may look like an identifier of another kind: %s', (text, kind) => {
    expect(readText(text).looksLike).toMatch(kind);
  });

  it.each([
    ['2.0', 'POS:02'],
    ['11.0', 'POS:11'],
    ['1.1E+1', 'POS:11'],
    ['2', 'POS:02'],
    ['77080.0', 'CPT:77080'],
    ['557T', 'CPT:0557T'],
    ['160', 'CPT:00160'],
    ['25000', 'ICD9CM:250.00'],
    ['8.45', 'ICD9CM:008.45'],
    ['38.9', 'ICD9CM:038.9'],
  ])('that a spreadsheet has changed is at most a suggestion: %s', (text, id) => {
    const { bent, readings } = readText(text);
    expect(bent.map((one) => one.id)).toContain(id);
    expect(readings.map((one) => one.id)).not.toContain(id);
  });

  it('with a dot before two digits is a procedure with a modifier only if there is such a modifier', () => {
    const separated = (text: string) => readText(text).readings.map(({ isSeparated }) => isSeparated);
    expect(separated('99213.00')).toEqual([false]);
    expect(readCode('Procedure', '99213.00')).toEqual({ problem: expect.stringMatching(/but got "99213\.00"\.$/) });
    expect(readCode('Procedure', '99213.25')).toMatchObject({ code: '99213', modifiers: ['25'] });
  });

  it('that a spreadsheet made a number of is first the number, then the code without its dot', () => {
    const places = readText('2.0', { systems: new Set(['POS']) }).bent.map(({ id }) => id);
    expect(places).toEqual(['POS:02', 'POS:20']);
  });

  it.each([
    ['\u041511.9', 'ICD10CM:E11.9'],
    ['\u0421\u0420\u0422 77080', 'CPT:77080'],
    ['\u039c81.0', 'ICD10CM:M81.0'],
    ['E11\u00b765', 'ICD10CM:E11.65'],
    ['E11\u202465', 'ICD10CM:E11.65'],
  ])('may have letters and dots that only look like those of a code: %s', (text, id) => {
    expect(read(text)).toEqual([id]);
  });

  it.each([
    ['A. M81.0', 'ICD10CM:M81.0'],
    ['1) M81.0', 'ICD10CM:M81.0'],
    ['12. e11.65', 'ICD10CM:E11.65'],
    ['(2) 77080', 'CPT:77080'],
    ['CPT code(s): 77080', 'CPT:77080'],
  ])('may be a line of a list: %s', (text, id) => {
    expect(read(text)).toContain(id);
  });

  it.each([
    ['ndc:63020004901', /^an NDC/],
    ['NPI 1003000126', /^an NPI/],
    ['LOINC 4548-4', /^a LOINC/],
    ['REV 0450', /^a revenue code$/],
  ])('may name a number that is not a code of this graph: %s', (text, what) => {
    expect(readText(text).looksLike).toMatch(what);
  });

  it('may contain several codes', () => {
    const several = (text: string) => readText(text).several.map(({ id }) => id);
    expect(several('M81.0, E11.9')).toEqual(['ICD10CM:M81.0', 'ICD10CM:E11.9']);
    expect(several('77080; 77081')).toEqual(['CPT:77080', 'CPT:77081']);
    expect(several('M81.0 Osteoporosis, E11.9 Diabetes')).toEqual(['ICD10CM:M81.0', 'ICD10CM:E11.9']);
    expect(several('77 080')).toEqual([]);
  });
});

describe('a code of one kind', () => {
  it.each([
    ['Diagnosis', 'E888.9', /but got "E888\.9", which is written like an ICD-9-CM code\.$/],
    ['Diagnosis', '250.00', /which is written like an ICD-9-CM code\.$/],
    ['Diagnosis', 'M80-M85', /which is a range\.$/],
    ['Procedure', '63020004901', /which looks like an NDC, which identifies a drug\.$/],
    ['Procedure', '0016070', /which looks like an ICD-10-PCS code/],
    ['PlaceOfService', '2.0', /but got "2\.0"\. Did you mean 02\?$/],
  ] as const)('is refused with what it is instead: %s %s', (label, text, problem) => {
    expect(readCode(label, text)).toEqual({ problem: expect.stringMatching(problem) });
  });
});
