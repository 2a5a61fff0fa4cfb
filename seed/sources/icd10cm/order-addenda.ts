import type { CodeSetSource, Loading } from '../code-set-source.ts';
import type { Edit } from './apply-edits.ts';
import { loadRelease } from './load-release.ts';
import { readOrderRow } from './order-row.ts';

const rowPattern = /^(Add|Delete|Revise from|Revise to): +(\S) (.{7}) /;

/** The addenda of the order file: the rows that a release adds, deletes and revises. */
export const icd10cmOrderAddenda: CodeSetSource = {
  name: 'icd10cm-order-addenda',
  title: 'Addenda of the ICD-10-CM order file',
  after: [],
  recognizes: (head) => rowPattern.test(head),
  read: async (loading) => loadRelease(loading, await readRows(loading), true),
};

/** Only what a code becomes matters, since what it was is in the graph. The totals after the rows are not read. */
async function readRows({ file, faults }: Loading): Promise<Edit[]> {
  const edits: Edit[] = [];
  for await (const { number, text } of file.lines()) {
    const [, action] = rowPattern.exec(text) ?? [];
    if (!action) {
      if (edits.length > 0 && text.trim() === '') break;
      faults.add(
        number,
        'The row must have Add:, Delete:, Revise from: or Revise to:, a flag and a code in fixed columns.',
      );
      continue;
    }
    const row = readOrderRow(text.charAt(13), text.slice(15));
    if (typeof row === 'string') faults.add(number, row);
    else if (action === 'Delete') edits.push({ kind: 'end', line: number, code: row.code });
    else if (action !== 'Revise from') edits.push({ kind: 'state', line: number, ...row });
  }
  return edits;
}
