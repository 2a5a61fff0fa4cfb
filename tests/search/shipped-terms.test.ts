import { describe, expect, it } from 'vitest';
import { seededGraph } from '../support/test-graph.ts';

describe('a search of the shipped codes', () => {
  const { dataOf } = seededGraph();

  const first = async (text: string, systems: readonly string[]) => {
    const { search } = (await dataOf(
      `query ($text: String!, $systems: [CodeSystem!]) {
        search(text: $text, systems: $systems, first: 3) { nodes { id } }
      }`,
      { text, systems },
    )) as { search: { nodes: { id: string }[] } };
    return search.nodes.map(({ id }) => id);
  };

  it.each([
    ['thin bones', 'ICD10CM:M81.0'],
    ['low bone density', 'ICD10CM:M85.8'],
    ['underactive thyroid', 'ICD10CM:E03.9'],
    ['steroids long term', 'ICD10CM:Z79.52'],
    ['broken hip', 'ICD10CM:S72.001A'],
  ])('finds the diagnosis for %s', async (text, id) => {
    expect(await first(text, ['ICD10CM'])).toContain(id);
  });

  it.each([
    ['endocrinologist', 'NUCC:207RE0101X'],
    ['orthopedic surgeon', 'NUCC:207X00000X'],
    ['anesthesiologist', 'NUCC:207L00000X'],
  ])('finds the specialty of a %s', async (text, id) => {
    expect((await first(text, ['NUCC']))[0]).toBe(id);
  });

  it('finds the bone density scan', async () => {
    expect((await first('dexa scan', ['CPT']))[0]).toBe('CPT:77080');
  });
});
