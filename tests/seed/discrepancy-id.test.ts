import { describe, expect, it } from 'vitest';
import { type Discrepancy, discrepancyId } from '../../seed/discrepancies/discrepancy.ts';

describe('the id of a discrepancy', () => {
  const deleted: Discrepancy = {
    kind: 'CODE_DELETED',
    severity: 'ERROR',
    codes: ['CPT:77079'],
    assertions: ['ASSERTION:1'],
    asserted: 'CT bone density',
    official: 'Bone densitometry by CT',
    suggestions: [],
    evidence: 'DOC:codes',
  };

  it('stays the same when texts, severity, suggestions, or evidence change', () => {
    const reworded: Discrepancy = {
      ...deleted,
      severity: 'WARNING',
      asserted: 'Other words',
      official: 'Better words',
      suggestions: ['CPT:77080'],
      evidence: null,
    };
    expect(discrepancyId(deleted)).toMatch(/^DISCREPANCY:code-deleted-77079-[0-9a-f]{12}$/);
    expect(discrepancyId(reworded)).toBe(discrepancyId(deleted));
  });

  it('is different for another rule, another code, and another assertion', () => {
    const others: Discrepancy[] = [
      { ...deleted, kind: 'CODE_NOT_FOUND' },
      { ...deleted, codes: ['CPT:77079', 'CPT:77080'] },
      { ...deleted, assertions: ['ASSERTION:2'] },
    ];
    expect(new Set([deleted, ...others].map(discrepancyId)).size).toBe(4);
  });
});
