import { describe, expect, it } from 'vitest';
import { canonicalId, idInSystem, systemOf } from '../../src/codes/ids.ts';
import { MalformedCodeError } from '../../src/codes/malformed-code-error.ts';
import { canonicalCode, codeId, parseCode } from '../../src/codes/parse-code.ts';

describe('a code that a person typed', () => {
  it.each([
    ['Diagnosis', ' m80.00xa', 'M80.00XA', 'ICD10CM:M80.00XA'],
    ['Diagnosis', 'Ｍ８１０', 'M81.0', 'ICD10CM:M81.0'],
    ['Procedure', '0557t', '0557T', 'CPT:0557T'],
    ['Procedure', 'g0130', 'G0130', 'HCPCS2:G0130'],
    ['Icd9Code', 'e8120', 'E812.0', 'ICD9CM:E812.0'],
    ['Icd9Code', '73300', '733.00', 'ICD9CM:733.00'],
    ['Modifier', 'as', 'AS', 'MOD:AS'],
  ] as const)('of a %s such as %j is %s, and its id is %s', (label, text, code, id) => {
    expect(parseCode(label, text)).toEqual({ code, id });
    expect([canonicalCode(label, text), codeId(label, text)]).toEqual([code, id]);
  });

  it.each([
    ['Modifier', '5', 'A modifier code must be two letters or digits, such as 26 or AS, but got "5".'],
    [
      'Procedure',
      'M81.0',
      'A procedure code must be four digits followed by a digit or letter, such as 0557T, ' +
        'or a letter followed by four digits, such as G0130, but got "M81.0".',
    ],
  ] as const)('must be written as codes of a %s are: %j is not', (label, text, problem) => {
    expect(parseCode(label, text)).toEqual({ problem });
    expect(() => codeId(label, text)).toThrow(new MalformedCodeError(problem));
  });
});

describe('an id that a person typed', () => {
  it.each([
    ['icd10cm: m810', 'ICD10CM:M81.0'],
    ['ICD10CM:m80-m85', 'ICD10CM:M80-M85'],
    ['cpt:0557t', 'CPT:0557T'],
    ['payer: medicare ', 'PAYER:medicare'],
  ])('%j is %s', (text, id) => {
    expect(canonicalId(text)).toBe(id);
  });

  it.each([
    ['0557T', /^An id must be a prefix, a colon and a code or name, .* but got "0557T"\. The prefixes are CPT, /],
    ['CPT:G0130', 'Expected a CPT code, but got "CPT:G0130".'],
    ['HCPCS2:0557T', 'Expected a HCPCS Level II code, but got "HCPCS2:0557T".'],
  ])('%j is refused', (text, message) => {
    expect(() => canonicalId(text)).toThrow(message);
  });
});

describe('the code system of a modifier', () => {
  it.each([
    ['26', 'CPT'],
    ['AS', 'HCPCS2'],
    ['E1', 'HCPCS2'],
  ])('%s is %s', (modifier, system) => {
    expect(systemOf(`MOD:${modifier}`)).toBe(system);
    expect(idInSystem(system, modifier)).toBe(`MOD:${modifier}`);
    const other = system === 'CPT' ? 'HCPCS2' : 'CPT';
    expect(() => idInSystem(other, modifier)).toThrow(MalformedCodeError);
  });
});
