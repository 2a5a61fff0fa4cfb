import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { type HcpcsRecord, loadHcpcs, strayContinuation } from './hcpcs.ts';

const columns = ['hcpcs', 'recid', 'long_description'] as const;

/** The list as a table. It has all codes that ever existed, without dates, so a code in it may be retired. */
export const hcpcsCsv: CodeSetSource = {
  name: 'hcpcs-csv',
  title: 'HCPCS Level II, CSV',
  after: [],
  recognizes: (head) => /^"?hcpcs"?,"?seqnum"?,"?recid"?,/i.test(head),
  read: async (loading) => loadHcpcs(loading, await readRecords(loading)),
};

/** A row with the record id 4 or 8 continues the description of the row before it. */
async function readRecords({ file, faults }: Loading): Promise<HcpcsRecord[]> {
  const records: HcpcsRecord[] = [];
  for await (const { line, cells } of csvRows(file, columns, faults)) {
    const { hcpcs: code, recid, long_description: display } = cells;
    const before = records.at(-1);
    if (/^[37]$/.test(recid)) records.push({ line, code, display });
    else if (!/^[48]$/.test(recid))
      faults.add(line, `The record id must be 3, 4, 7 or 8, but got ${JSON.stringify(recid)}.`);
    else if (before?.code === code) before.display += ` ${display}`;
    else faults.add(line, strayContinuation(code));
  }
  return records;
}
