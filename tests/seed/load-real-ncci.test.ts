import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectedOutcomes } from '../raw-claims/expected.ts';
import { type AnsweredOutcome, outcomeFields, writtenOutcomes } from '../raw-claims/outcomes-of.ts';
import { makeClaims, rawFiles } from '../raw-claims/raw-claims.ts';
import { officialGraph } from '../support/test-graph.ts';
import { ask as read } from './graph-content.ts';
import { load } from './load.ts';

const codeSets = process.env.CODE_SETS_DIR ?? '';
const folder = join(codeSets, '../data-2026');

describe.skipIf(codeSets === '' || !existsSync(folder))(
  'the NCCI edits of 2024 and 2026 (set CODE_SETS_DIR, with data-2026 next to it)',
  () => {
    const { graph, ask, dataOf } = officialGraph([], async (graph) => {
      for (const name of Object.values(rawFiles)) await load(graph, join(folder, name));
    });

    it('have all edits, counted as in the files', async () => {
      const counts = 'nodes { id count activeCount }';
      expect(await ask(`{ ncciEditions { ${counts} } }`)).toEqual({
        ncciEditions: {
          nodes: [
            { id: 'NCCI:add-on-2026-04', count: 9000, activeCount: 7740 },
            { id: 'NCCI:mue-dme-supplier-2024-07', count: 2928, activeCount: 2928 },
            { id: 'NCCI:mue-outpatient-hospital-2024-07', count: 14_628, activeCount: 14_628 },
            { id: 'NCCI:mue-practitioner-2024-07', count: 14_677, activeCount: 14_677 },
            { id: 'NCCI:mue-practitioner-2026-07', count: 44, activeCount: 44 },
            { id: 'NCCI:ptp-practitioner-2024-07', count: 2_546_017, activeCount: 1_669_820 },
            { id: 'NCCI:ptp-practitioner-2026-07-f1', count: 154, activeCount: 66 },
          ],
        },
      });
    });

    it('have the active pairs of each indicator in sets', async () => {
      const pairs = `MATCH (e:PtpEditSet) WHERE e.edition = '2024-07' AND e.deletedOn IS NULL
WITH e.modifierIndicator AS indicator,
  COUNT { (:Procedure)-[:HAS_EDITS]->(e) } * COUNT { (e)-[:INCLUDES]->(:Procedure) } AS pairs
RETURN indicator, sum(pairs) AS pairs ORDER BY indicator`;
      expect(await read(graph, pairs)).toEqual([
        { indicator: '0', pairs: 508_947 },
        { indicator: '1', pairs: 1_160_873 },
      ]);
    });

    it('have the add-on rules of each type', async () => {
      expect(await ask('{ addOnRules { groups(by: TYPE) { key count } } }')).toEqual({
        addOnRules: {
          groups: [
            { key: 'LISTED', count: 8293 },
            { key: 'LISTED_AND_CONTRACTOR_DEFINED', count: 660 },
            { key: 'CONTRACTOR_DEFINED', count: 47 },
          ],
        },
      });
    });

    it('answer for a colonoscopy, a hysterectomy, a visit and critical care', async () => {
      const at = (codes: string) =>
        `edits(codes: [${codes}], asOf: "2024-08-15") { pairs { columnTwo { code } modifierIndicator } addOns { explanation } }`;
      expect(
        await ask(`{
          colonoscopy: ${at('"45385", "45378"')}
          hysterectomy: ${at('"58150", "58661"')}
          criticalCare: ${at('"99292"')}
          visit: procedure(code: "99213") {
            unitLimits(where: { setting: { eq: PRACTITIONER }, edition: { eq: "2024-07" } }) { nodes { units adjudication } } }
        }`),
      ).toEqual({
        colonoscopy: { pairs: [{ columnTwo: { code: '45378' }, modifierIndicator: '0' }], addOns: [] },
        hysterectomy: { pairs: [{ columnTwo: { code: '58661' }, modifierIndicator: '1' }], addOns: [] },
        criticalCare: {
          pairs: [],
          addOns: [
            {
              explanation:
                '99292 is an add-on code, and none of the codes is a primary code for it. It is paid only with 99291.',
            },
          ],
        },
        visit: { unitLimits: { nodes: [{ units: 2, adjudication: 'DATE_OF_SERVICE_CLINICAL' }] } },
      });
    });

    it('judge a thousand claims as a second reading of the files does', { timeout: 300_000 }, async () => {
      const { claims, editions, coverage } = makeClaims(folder, 557, 1000);
      const wrong: object[] = [];
      for (let from = 0; from < claims.length; from += 50) {
        const some = claims.slice(from, from + 50);
        const { checkClaims } = await dataOf<{ checkClaims: { outcomes: AnsweredOutcome[] }[] }>(
          `query ($claims: [ClaimInput!]!) { checkClaims(claims: $claims) { outcomes { ${outcomeFields} } } }`,
          { claims: some },
        );
        for (const [at, claim] of some.entries()) {
          const expected = expectedOutcomes(claim, editions, coverage);
          const answered = writtenOutcomes(checkClaims[at]?.outcomes ?? []);
          if (expected.join() !== answered.join()) wrong.push({ claim, expected, answered });
        }
      }
      expect(wrong).toEqual([]);
    });
  },
);
