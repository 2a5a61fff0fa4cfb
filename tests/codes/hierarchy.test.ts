import { describe, expect, it } from 'vitest';
import { categoryOf, toDescendants, toSelfAndAncestors, withHeaders } from '../../src/codes/hierarchy.ts';

describe('the hierarchy of ICD-10-CM', () => {
  it('has a category above each code, and headers in between', () => {
    expect(categoryOf('M80.00XA')).toBe('M80');
    expect(withHeaders('ICD10CM:S72.001A')).toEqual([
      'ICD10CM:S72.001A',
      'ICD10CM:S72.001',
      'ICD10CM:S72.00',
      'ICD10CM:S72.0',
      'ICD10CM:S72',
    ]);
    expect(withHeaders('ICD10CM:M81')).toEqual(['ICD10CM:M81']);
  });

  it('is followed to its maximum depth', () => {
    expect(toDescendants).toBe('<-[:CHILD_OF*1..8]-');
    expect(toSelfAndAncestors).toBe('-[:CHILD_OF|IN_BLOCK|LIES_IN*0..8]->');
  });
});
