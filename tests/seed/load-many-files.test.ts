import { describe, expect, it } from 'vitest';
import { isRefreshDue, refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { loadFiles } from '../../seed/loading/load-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest } from '../support/test-graph.ts';
import { ask, everything } from './graph-content.ts';

const order2025 = fixture('icd10cm-order-2025.txt');
const addenda2026 = fixture('icd10cm_codes_addenda_2026.json');
const addenda2027 = fixture('icd10cm_order_addenda_2027.txt');

describe('files that are loaded together', () => {
  const { pathOf, write } = temporaryFolder();
  const { graph } = graphForEachTest();

  async function load(...paths: string[]) {
    const reports: string[] = [];
    const complaints: string[] = [];
    const { refused } = await loadFiles(
      graph,
      paths,
      {},
      {
        report: (line) => reports.push(line),
        complain: (line) => complaints.push(line),
        progress: { begin() {}, reach() {}, end() {} },
      },
    );
    return { refused, reports, complaints };
  }

  it('are loaded in the order that they depend on each other, whatever order they are named in', async () => {
    const files = [
      fixture('dxccsr_v2022-1_defaults.csv'),
      addenda2027,
      fixture('dxccsr_v2025-1_mapping.csv'),
      addenda2026,
      order2025,
    ];
    const { refused, reports } = await load(...files);
    expect(refused).toBe(0);
    expect(reports.flatMap((line) => /^([\w-]+): .* new nodes/.exec(line)?.[1] ?? [])).toEqual([
      'icd10cm-order',
      'icd10cm-codes-addenda',
      'icd10cm-order-addenda',
      'ccsr-mapping',
      'ccsr-defaults',
    ]);
    const before = await everything(graph);
    await load(...files.toReversed());
    expect(await everything(graph)).toEqual(before);
  });

  it('may include files that are not data, which are skipped', async () => {
    const notes = await write('record-layout.txt', 'Columns 1 to 5 hold the order number.');
    const { refused, reports } = await load(notes, order2025);
    expect(refused).toBe(0);
    expect(reports).toContain(`Skipped ${notes}: it does not have the layout of any known data set.`);
    expect(await ask(graph, 'MATCH (d:Diagnosis) RETURN count(d) AS n')).toEqual([{ n: 84 }]);
  });

  it('are refused if none of them is data', async () => {
    const notes = await write('record-layout.txt', 'Columns 1 to 5 hold the order number.');
    const { refused, complaints } = await load(notes);
    expect(refused).toBe(1);
    expect(complaints).toEqual([expect.stringMatching(/record-layout\.txt must have the layout of one of /)]);
  });

  it('are loaded except for those that cannot be', async () => {
    const { refused, complaints } = await load(pathOf('nowhere.txt'), order2025, addenda2027);
    expect(refused).toBe(2);
    expect(complaints).toEqual([
      expect.stringMatching(/^There is no file .*nowhere\.txt/),
      expect.stringMatching(/FY2026 must be loaded first, but the newest release that is loaded is FY2025/),
    ]);
    expect(await ask(graph, 'MATCH (r:Release) RETURN r.version AS version')).toEqual([{ version: 'FY2025' }]);
  });

  it('make a refresh of the discrepancies due', async () => {
    expect(await isRefreshDue(graph)).toBe(false);
    await load(order2025);
    expect(await isRefreshDue(graph)).toBe(true);
    await refreshDiscrepancies(graph);
    expect(await isRefreshDue(graph)).toBe(false);
    await load(order2025);
    expect(await isRefreshDue(graph)).toBe(false);
  });
});
