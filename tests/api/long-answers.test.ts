import { describe, expect, it } from 'vitest';
import { inParts, joinOutcomes } from '../../src/api/long-answers.ts';
import type { Outcome } from '../../src/api/outcomes.ts';
import type { RootRequest } from '../../src/compiler/compiler.ts';
import { icd10cmReleases, seededGraph } from '../support/test-graph.ts';

describe('the answer to a question with a long list', () => {
  const { run } = seededGraph(...icd10cmReleases);

  it('has the nodes of all items, in their order, from several statements', async () => {
    const codes = ['M81.0', '0557T', 'nothing', 'M80.00XA'];
    const inputs = Array.from({ length: 4_500 }, (_, index) => codes[index % codes.length]);
    const { answer, statements } = await run(
      'query ($inputs: [String!]!) { resolve(inputs: $inputs) { input code { id } } node(id: "MOD:AS") { id } }',
      { inputs },
    );
    expect(answer.errors).toBeUndefined();
    const ids = ['ICD10CM:M81.0', 'CPT:0557T', undefined, 'ICD10CM:M80.00XA'];
    const { node, resolve } = answer.data as unknown as { node: unknown; resolve: readonly object[] };
    expect(node).toEqual({ id: 'MOD:AS' });
    expect(resolve).toHaveLength(4_500);
    expect(resolve.map((one) => JSON.stringify(one))).toEqual(
      inputs.map((input, index) => {
        const id = ids[index % ids.length];
        return JSON.stringify({ input, code: id ? { id } : null });
      }),
    );
    expect(statements.filter(({ text }) => text.includes('AS r0'))).toHaveLength(3);
  });

  const step = (key: string, request: RootRequest) => ({ key, request });
  const listOf = (length: number) => Array.from({ length }, (_, index) => index);

  it('is read in parts of 2,000 items; root fields that are no long lists are in the first part', () => {
    const steps = [
      step('short', { kind: 'value', value: listOf(2_000) }),
      step('long', { kind: 'value', value: listOf(4_001) }),
      step('one', { kind: 'value', value: 'ICD10CM:M81.0' }),
    ];
    const parts = inParts(steps).map((part) => part.map(({ key, request }) => [key, lengthOf(request)]));
    expect(parts).toEqual([
      [
        ['short', 2_000],
        ['long', 2_000],
        ['one', 1],
      ],
      [['long', 2_000]],
      [['long', 1]],
    ]);
    expect(inParts([])).toEqual([[]]);
  });

  it('fails if one of its parts does', () => {
    const error = new Error('The engine is not responding.');
    const [first, second] = [
      { value: [1], flawed: false },
      { value: [[2], [3]], flawed: true },
    ];
    const of = (outcome: Outcome) => new Map([['list', outcome]]);
    expect(joinOutcomes([of(first), of(second)])).toEqual(of({ value: [1, [2], [3]], flawed: true }));
    expect(joinOutcomes([of(first), of({ error }), of(second)])).toEqual(of({ error }));
  });
});

function lengthOf(request: RootRequest): number {
  return request.kind === 'value' && Array.isArray(request.value) ? request.value.length : 1;
}
