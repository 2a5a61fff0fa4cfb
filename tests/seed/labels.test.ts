import { describe, expect, it } from 'vitest';
import { contradict, factsOf } from '../../seed/discrepancies/label-facts.ts';
import { normalized, overlap, wordsOf } from '../../seed/discrepancies/label-words.ts';

describe('the comparison of labels', () => {
  it.each([
    ['Radiology - Diagnostic Radiology', 'radiology / diagnostic  RADIOLOGY'],
    ['Ménière disease', 'Meniere Disease'],
  ])('treats %j and %j as the same', (one, other) => {
    expect(normalized(one)).toBe(normalized(other));
  });

  it.each([
    ['Fracture of the lower end', 'Fracture of lower ends'],
    ['Orthopaedic Surgery', 'orthopedic surgery'],
  ])('finds the same words in %j and %j', (one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
  });

  it('measures what proportion of all words is shared', () => {
    expect(overlap(wordsOf('Postoperative care only'), wordsOf('Postoperative management only'))).toBe(0.5);
    expect(overlap(wordsOf('Psychiatry'), wordsOf('Surgery'))).toBe(0);
  });
});

describe('the facts of two labels', () => {
  const facts = (label: string) => factsOf(normalized(label));

  it.each([
    ['CT of the pelvis with contrast', 'Computed tomography, pelvis; without contrast'],
    ['DXA of the axial skeleton', 'DXA, peripheral site'],
    ['Fracture of left radius', 'Fracture of right radius'],
    ['Osteoporosis with current pathological fracture', 'Osteoporosis without current pathological fracture'],
  ])('contradict each other: %j and %j', (one, other) => {
    expect(contradict(facts(one), facts(other))).toBe(true);
  });

  it.each([
    ['CT of the pelvis without contrast', 'Computed tomography, pelvis; without contrast, diagnostic'],
    ['Bone density by CT', 'Bone strength and density by CT'],
    ['Bone density by DXA', 'Bone density of the axial skeleton'],
  ])('agree or have nothing in common: %j and %j', (one, other) => {
    expect(contradict(facts(one), facts(other))).toBe(false);
  });
});
