import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { type HcpcsRecord, loadHcpcs, strayContinuation } from './hcpcs.ts';
import { readDays } from './read-date.ts';

const columns = ['hcpcs', 'recid', 'long_description'] as const;

const crossReferences = ['XREF1', 'XREF2', 'XREF3', 'XREF4', 'XREF5'] as const;
const officialColumns = ['HCPC', 'RECID', 'LONG DESCRIPTION', 'ADD DT', 'TERM DT', ...crossReferences] as const;
const datedColumns = ['hcpcs_code', 'xref', 'date_added', 'date_term', 'long_description'] as const;
const isDated = (head: string) => /^"?hcpcs_code"?,"?price"?,"?multi"?,/.test(head);
const isOfficial = (head: string) => /^"?HCPC"?,"?SEQNUM"?,"?RECID"?,/.test(head);

/**
 * The list as a table: the one that CMS publishes; an extract without dates, which has all codes that ever existed, so that
 * a code in it may be retired; or an extract with dates, which has no modifiers.
 */
export const hcpcsCsv: CodeSetSource = {
  name: 'hcpcs-csv',
  title: 'HCPCS Level II, CSV',
  after: [],
  recognizes: (head) => isOfficial(head) || isDated(head) || /^"?hcpcs"?,"?seqnum"?,"?recid"?,/i.test(head),
  async read(loading) {
    const head = await loading.file.head();
    if (isDated(head)) return loadHcpcs(loading, await datedRecords(loading), ['Procedure']);
    const rows = isOfficial(head) ? officialRows(loading) : extractedRows(loading);
    return loadHcpcs(loading, await readRecords(loading, rows));
  },
};

/** A row of either table: a record, and its record id. */
interface Row {
  readonly recid: string;
  readonly record: HcpcsRecord;
}

async function* extractedRows({ file, faults }: Loading): AsyncGenerator<Row> {
  for await (const { line, cells } of csvRows(file, columns, faults)) {
    yield { recid: cells.recid, record: { line, code: cells.hcpcs, display: cells.long_description } };
  }
}

async function datedRecords({ file, faults }: Loading): Promise<HcpcsRecord[]> {
  const records: HcpcsRecord[] = [];
  for await (const { line, cells } of csvRows(file, datedColumns, faults)) {
    const { hcpcs_code: code, long_description: display, xref } = cells;
    const days = readDays(code, cells.date_added, cells.date_term);
    if (typeof days === 'string') faults.add(line, days);
    else
      records.push({ line, code, display, ...days, crossReferences: xref.split(/[ ,|]/).filter((one) => one !== '') });
  }
  return records;
}

async function* officialRows({ file, faults }: Loading): AsyncGenerator<Row> {
  for await (const { line, cells } of csvRows(file, officialColumns, faults)) {
    const { HCPC: code, RECID: recid, 'LONG DESCRIPTION': display } = cells;
    const days = isContinuation(recid) ? {} : readDays(code, cells['ADD DT'], cells['TERM DT']);
    if (typeof days === 'string') faults.add(line, days);
    else {
      const targets = crossReferences.map((name) => cells[name]).filter((target) => target !== '');
      yield { recid, record: { line, code, display, ...days, crossReferences: targets } };
    }
  }
}

/** A row with the record id 4 or 8 continues the description of the row before it. */
async function readRecords({ faults }: Loading, rows: AsyncIterable<Row>): Promise<HcpcsRecord[]> {
  const records: HcpcsRecord[] = [];
  for await (const { recid, record } of rows) {
    const { line, code, display } = record;
    const before = records.at(-1);
    if (/^[37]$/.test(recid)) records.push(record);
    else if (!isContinuation(recid))
      faults.add(line, `The record id must be 3, 4, 7 or 8, but got ${JSON.stringify(recid)}.`);
    else if (before?.code === code) before.display += ` ${display}`;
    else faults.add(line, strayContinuation(code));
  }
  return records;
}

function isContinuation(recid: string): boolean {
  return /^[48]$/.test(recid);
}
