import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { type HcpcsRecord, loadHcpcs, strayContinuation } from './hcpcs.ts';
import { readDays } from './read-date.ts';

/** Code, sequence number and record id: 3 for a procedure, 7 for a modifier, 4 and 8 for the rest of their descriptions. */
const recordPattern = /^(?:([A-Z]\d{4})| {3}([A-Z\d]{2}))(\d{5})([3478])/;

/** The file for Medicare contractors: a few lines of text, then records in fixed columns. */
export const hcpcsContractorFile: CodeSetSource = {
  name: 'hcpcs-contractor',
  title: 'HCPCS Level II, contractor file in fixed columns',
  after: [],
  recognizes: (head) => head.split(/\r?\n/).some((line) => recordPattern.test(line) && line.length >= last),
  read: async (loading) => loadHcpcs(loading, await readRecords(loading)),
};

/** Where each column begins, counted from 0, and the position after its end. */
const columns = { display: [11, 91], crossReferences: [204, 229], added: [268, 276], terminated: [284, 292] } as const;
const last = columns.terminated[1];

async function readRecords({ file, faults }: Loading): Promise<HcpcsRecord[]> {
  const records: HcpcsRecord[] = [];
  for await (const { number, text } of file.lines('latin1')) {
    const [, procedure, modifier, , kind] = recordPattern.exec(text) ?? [];
    const code = procedure ?? modifier;
    const before = records.at(-1);
    if (code === undefined) {
      // Other text is allowed only before the records.
      if (before && text.trim() !== '')
        faults.add(number, 'The row must begin with a code, a sequence number and a record id.');
    } else if (kind === '4' || kind === '8') {
      if (before?.code === code) before.display = `${before.display} ${cell(text, 'display')}`.trim();
      else faults.add(number, strayContinuation(code));
    } else {
      const record = readRecord(number, code, text);
      if (typeof record === 'string') faults.add(number, record);
      else records.push(record);
    }
  }
  return records;
}

/** The record, or what is wrong with it. */
function readRecord(line: number, code: string, text: string): HcpcsRecord | string {
  if (text.length < last) {
    return `The row must have at least ${last} characters, but has ${text.length}: it seems to be cut off.`;
  }
  const days = readDays(code, cell(text, 'added'), cell(text, 'terminated'));
  if (typeof days === 'string') return days;
  const crossReferences = cell(text, 'crossReferences').match(/.{1,5}/g) ?? [];
  return {
    line,
    code,
    display: cell(text, 'display'),
    ...days,
    crossReferences: crossReferences.map((target) => target.trim()).filter((target) => target !== ''),
  };
}

function cell(text: string, name: keyof typeof columns): string {
  return text.slice(...columns[name]).trim();
}
