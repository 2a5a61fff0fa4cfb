import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filledGraph, loadedGraph } from '../support/test-graph.ts';
import { ask as read } from './graph-content.ts';
import { load } from './load.ts';

const name = 'PPRRVU2026_Jul_nonQPP.csv';

const fees = `query ($codes: [String!]!) {
  procedures(where: { code: { in: $codes } }) { nodes { code feeSchedule {
    release status workRvu nonFacilityPracticeExpenseRvu facilityPracticeExpenseRvu malpracticeRvu
    nonFacilityRvu facilityRvu pcTc globalDays multipleProcedures assistant conversionFactor supervision
    modifiers { edges { workRvu node { code } } }
  } } }
}`;

describe('a fee schedule with ten lines of titles, 32 columns, and CRLF', () => {
  const { ask } = loadedGraph(name);

  it('has its values in the columns of their names', async () => {
    const relative = { workRvu: 3.18, nonFacilityPracticeExpenseRvu: 6.5, facilityPracticeExpenseRvu: 1.6 };
    const totals = { malpracticeRvu: 0.41, nonFacilityRvu: 10.09, facilityRvu: 5.19, conversionFactor: 33.4009 };
    const indicators = { status: 'A', pcTc: '0', globalDays: '000', multipleProcedures: '2', assistant: '1' };
    expect(await ask(fees, { codes: ['45378', '77080'] })).toMatchObject({
      procedures: {
        nodes: [
          {
            code: '45378',
            feeSchedule: { release: '2026-07', ...relative, ...totals, ...indicators, supervision: '09' },
          },
          {
            code: '77080',
            feeSchedule: {
              ...{ workRvu: 0.2, nonFacilityRvu: 1.16, facilityRvu: null, supervision: '09' },
              modifiers: { edges: [{ workRvu: 0.2, node: { code: '26' } }] },
            },
          },
        ],
      },
    });
  });
});

const folder = process.env.CODE_SETS_DIR ?? '';
const excerpt = join(folder, '../data-2026/cms/PPRRVU2026_Jul_nonQPP.excerpt.redacted.csv');

describe.skipIf(folder === '' || !existsSync(excerpt))(
  'the first 65 rows of the fee schedule of July 2026 (set CODE_SETS_DIR, with data-2026 next to it)',
  () => {
    const { write } = temporaryFolder();
    const { graph } = filledGraph(() => Promise.resolve());

    it('are loaded as an excerpt, with their values', async () => {
      await load(graph, excerpt);
      const counts =
        'MATCH (f:FeeScheduleIndicators) RETURN f.release AS release, f.status AS status, count(*) AS n ORDER BY status';
      expect(await read(graph, counts)).toEqual([
        { release: '2026-07', status: 'C', n: 2 },
        { release: '2026-07', status: 'I', n: 5 },
        { release: '2026-07', status: 'J', n: 56 },
      ]);
    });

    it('are refused under a name without "excerpt", because they end before the codes that start with 9', async () => {
      const text = await readFile(excerpt, 'latin1');
      await expect(load(graph, await write(name, text))).rejects.toThrow(
        'must list procedures up to those that start with 9',
      );
    });
  },
);
