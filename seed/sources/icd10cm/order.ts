import type { CodeSetSource, Loading } from '../code-set-source.ts';
import type { Edit } from './apply-edits.ts';
import { loadRelease } from './load-release.ts';
import { readOrderRow } from './order-row.ts';
import { requireAllChapters } from './require-all-chapters.ts';

/** The order file: all codes and headers of a release, in published order. */
export const icd10cmOrder: CodeSetSource = {
  name: 'icd10cm-order',
  title: 'ICD-10-CM order file',
  after: [],
  recognizes: (head) => /^\d{5} [A-Z][\dA-Z]{2,6} {1,5}[01] \S/.test(head),
  async read(loading) {
    const edits = await readRows(loading);
    requireAllChapters(
      loading.file,
      edits.map(({ code }) => code),
    );
    return loadRelease(loading, edits, false);
  },
};

async function readRows({ file, faults }: Loading): Promise<Edit[]> {
  const edits: Edit[] = [];
  const lines = new Map<string, number>();
  for await (const { number, text } of file.lines()) {
    if (text.trim() === '') continue;
    const order = /^(\d{5}) (.{7}) (.) /.exec(text);
    const row = order
      ? readOrderRow(order[3] ?? '', text.slice(6, 13) + text.slice(15))
      : 'The row must have five digits, a code and a flag in fixed columns.';
    if (typeof row === 'string') {
      faults.add(number, row);
      continue;
    }
    const before = lines.get(row.code);
    if (before) faults.add(number, `${row.code} is already on line ${before}.`);
    else edits.push({ kind: 'state', line: number, ...row, position: Number(order?.[1]) });
    lines.set(row.code, number);
  }
  return edits;
}
