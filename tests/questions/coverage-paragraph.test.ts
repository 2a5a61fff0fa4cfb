import { describe, expect, it } from 'vitest';
import { readParagraph, readsNotCovered } from '../../src/questions/coverage/paragraph.ts';

const codes = ['77078', '77080', '77085', '93306', 'G0130', '0557T'];

function read(text: string | null) {
  const { isUnderstood, isFor, procedureGroups, role, needs } = readParagraph(text);
  return { isUnderstood, codes: isFor && codes.filter(isFor), procedureGroups, role, needs };
}

describe('the paragraph of a group of diagnoses', () => {
  const nothing = { isUnderstood: true, codes: undefined, procedureGroups: undefined, role: undefined, needs: [] };

  it.each([
    ['Applicable to codes 93306 and 77085.', ['77085', '93306']],
    ['Applicable to codes 93306', ['93306']],
    [
      'The following ICD-10-CM codes support medical necessity for CPT codes 77078-77081, 0557T:',
      ['77078', '77080', '0557T'],
    ],
    [
      'Medicare is establishing the following limited coverage for CPT/HCPCS codes 77080 and/or G0130:\nCovered for:',
      ['77080', 'G0130'],
    ],
    ['These diagnosis codes apply to HCPCS code G0130.', ['G0130']],
    ['Applicable to CPT codes 77080 through 77085', ['77080', '77085']],
  ])('names procedures: %s', (text, expected) => {
    expect(read(text)).toEqual({ ...nothing, codes: expected });
  });

  it.each([
    ['The following codes are covered for the CPT codes in Group 1', [1]],
    ['Applicable to Group 2 and Group 3 procedures:', [2, 3]],
  ])('names groups of procedures: %s', (text, expected) => {
    expect(read(text)).toEqual({ ...nothing, procedureGroups: expected });
  });

  it.each([
    ['Primary Diagnosis:', { role: 'PRIMARY' }],
    ['Secondary diagnosis codes', { role: 'SECONDARY' }],
    ['Refer to Group 3 for the secondary ICD-10-CM codes', { needs: [[3]] }],
    ['The following require a code from group 2 and a code from group 3.', { needs: [[2], [3]] }],
    ['Requires a diagnosis from Group 2 or Group 4.', { needs: [[2, 4]] }],
    ['Primary Diagnosis:\nRefer to Group 3 for the secondary ICD-10-CM codes.', { role: 'PRIMARY', needs: [[3]] }],
  ])('names other groups of diagnoses: %s', (text, expected) => {
    expect(read(text)).toEqual({ ...nothing, ...expected });
  });

  it.each([
    'Applicable to codes 93306, except for 77080.',
    'Not applicable to codes 93306.',
    'Covered for CPT code 77080 once every two years.',
    'Use these codes unless the patient is under 65.',
    'Primary or secondary diagnosis',
    'Refer to the secondary codes.',
    'Requires a code from Group 2 for CPT code 77080.',
    'For 12 months.',
    'Applicable to CPT code 77080 only when billed with CPT code 77085.',
    'These codes may be secondary.',
    'The following codes do not support medical necessity.',
    'Group 2 codes',
  ])('is not understood: %s', (text) => {
    expect(readParagraph(text).isUnderstood).toBe(false);
  });

  it('says that they are not covered, if they are not', () => {
    const isUnderstood = (text: string) => readParagraph(text, 'NOT_COVERED').isUnderstood;
    expect(isUnderstood('The following ICD-10-CM codes do not support medical necessity:')).toBe(true);
    expect(isUnderstood('These codes are non-covered for CPT code 77080.')).toBe(true);
    expect(isUnderstood('These codes do not apply to CPT code 77080.')).toBe(false);
    expect(isUnderstood('All codes that are not listed as covered.')).toBe(false);
  });

  it('says nothing if it is empty', () => {
    expect(read(null)).toEqual(nothing);
  });
});

describe('the paragraph of a group of procedures', () => {
  it.each(['These code(s) are non-covered.', 'Not Covered:', 'The following codes are not covered', 'Noncovered'])(
    'says that they are not covered: %s',
    (text) => expect(readsNotCovered(text)).toBe(true),
  );

  it.each([
    'Non-covered when used for sterilization.',
    'The following procedures will be auto-denied.',
    'Covered only with modifier KX.',
    'Covered or not covered, depending on age.',
  ])('may say so: %s', (text) => expect(readsNotCovered(text)).toBeUndefined());

  it.each([null, 'Single genes and solid tumor panels', 'Covered codes'])('says nothing of it: %s', (text) =>
    expect(readsNotCovered(text)).toBe(false),
  );
});
