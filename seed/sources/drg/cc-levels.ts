import { parseCode } from '../../../src/codes/parse-code.ts';
import { diagnosisSources } from '../../../src/graph/model/sources.ts';
import { incompleteFile } from '../bad-file-error.ts';
import { codeFault } from '../code-fault.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { readKnownDiagnoses } from '../icd10cm/known-diagnoses.ts';
import { fiscalYearOf, ippsDocument } from './fiscal-year.ts';

const title = /^"?TABLE 6([IJ])\s{0,3}-\s{0,3}COMPLETE (MCC|CC) LIST/i;

/** The complete lists of MCCs (table 6I) and CCs (table 6J). */
export const ccLevels: CodeSetSource = {
  name: 'cc-levels',
  title: 'CC and MCC lists, tables 6I and 6J of the IPPS rule, text',
  after: diagnosisSources,
  recognizes: (head) => title.test(head),
  async read(loading) {
    const { file, graph, gate } = loading;
    const head = await file.head();
    const [, letter = '', name = ''] = title.exec(head) ?? [];
    const level = name.toUpperCase() === 'MCC' ? 'MCC' : 'CC';
    const year = fiscalYearOf(loading, head);
    const document = ippsDocument(`${level.toLowerCase()}-list`, `complete ${level} list (table 6${letter})`, year);
    const ids = await readDiagnoses(loading);
    const known = await readKnownDiagnoses(graph);
    const id = `CCLEVEL:${year.edition}-${level}`;
    const node = { id, level, edition: year.edition, documentId: document.id, count: ids.length } as const;
    const references = ids.filter((one) => known.has(one)).map((one) => gate.reference('HAS_CC_LEVEL', one, id));
    return {
      document,
      nodes: [gate.node('CcLevel', node)],
      types: ['HAS_CC_LEVEL'],
      separate: ['HAS_CC_LEVEL'],
      references,
      remarks: known.remarks,
    };
  },
};

/** The ids of the listed diagnoses. Bad rows are reported as faults. @throws {BadFileError} if the notes are missing */
async function readDiagnoses({ file, faults }: Loading): Promise<string[]> {
  const ids = new Set<string>();
  const options = { skipped: 1, delimiter: '\t', encoding: 'latin1' } as const;
  let inNotes = false;
  for await (const { line, cells } of csvRows(file, ['Diagnosis Code', 'Description'], faults, options)) {
    const { 'Diagnosis Code': code, Description: description } = cells;
    inNotes ||= code === '' && description.startsWith('Notes');
    if (inNotes || (code === '' && description === '')) continue;
    const fault = codeFault('Diagnosis', code);
    const parsed = parseCode('Diagnosis', code);
    if (fault !== undefined || 'problem' in parsed) faults.add(line, fault ?? '');
    else if (ids.has(parsed.id)) faults.add(line, `There is a row for ${code} already.`);
    else ids.add(parsed.id);
  }
  if (!inNotes) throw incompleteFile(file, 'must end with notes, but has none');
  return [...ids];
}
