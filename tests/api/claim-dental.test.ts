import { expect, it } from 'vitest';
import { loadedGraph } from '../support/test-graph.ts';

const { ask } = loadedGraph('hcpcs_level_2_2022.csv');

it('a dental code on a claim is unknown, not missing: its code set is none of those that are loaded', async () => {
  const finding = (procedure: string) =>
    ask(`{ checkClaim(claim: { dateOfService: "2022-06-01", lines: [{ procedure: "${procedure}", diagnoses: ["M81.0"] }] }) {
      findings { line rule severity message written suggestions { code } } } }`);
  const of = async (procedure: string) => {
    const { checkClaim } = (await finding(procedure)) as { checkClaim: { findings: { written: string[] }[] } };
    return checkClaim.findings.filter(({ written }) => written.includes(procedure));
  };
  expect(await of('D0120')).toEqual([
    {
      line: 1,
      rule: 'UNKNOWN_CODE',
      severity: 'WARNING',
      message:
        'D0120 is a dental code. Its code set, CDT, is not loaded, so it may be valid or not: check the official code set.',
      written: ['D0120'],
      suggestions: [],
    },
  ]);
  expect(await of('A0001')).toMatchObject([{ rule: 'UNKNOWN_CODE', severity: 'ERROR' }]);
});
