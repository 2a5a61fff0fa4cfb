import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/graph/group-by.ts';

describe('grouped rows', () => {
  const groups = groupBy(['M80', 'S72', 'M81'], (code) => code.charAt(0));

  it('keep the order of keys and rows', () => {
    expect([...groups]).toEqual([
      ['M', ['M80', 'M81']],
      ['S', ['S72']],
    ]);
  });

  it('are empty for a key without rows', () => {
    expect(groups.of('M')).toEqual(['M80', 'M81']);
    expect(groups.of('Z')).toEqual([]);
  });
});
