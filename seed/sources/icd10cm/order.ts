import { BadFileError } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import type { Edit } from './apply-edits.ts';
import { icdChapters } from './chapters.ts';
import { loadRelease } from './load-release.ts';
import { readOrderRow } from './order-row.ts';

/** The order file: every code and header of a release, in published order. */
export const icd10cmOrder: CodeSetSource = {
  name: 'icd10cm-order',
  title: 'ICD-10-CM order file',
  recognises: (head) => /^\d{5} [A-Z][\dA-Z]{2,6} {1,5}[01] \S/.test(head),
  async read(loading) {
    const edits = await readRows(loading);
    requireAllChapters(loading, edits);
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
      : 'expected five digits, a code and a flag in their columns';
    if (typeof row === 'string') {
      faults.add(number, row);
      continue;
    }
    const before = lines.get(row.code);
    if (before) faults.add(number, `line ${before} has ${row.code} already`);
    else edits.push({ kind: 'state', line: number, ...row, position: Number(order?.[1]) });
    lines.set(row.code, number);
  }
  return edits;
}

/** A file that was cut off between two rows lacks the last chapters. */
function requireAllChapters({ file }: Loading, edits: readonly Edit[]): void {
  const letters = new Set(edits.map(({ code }) => code.charAt(0)));
  const missing = icdChapters.filter(({ range }) => !letters.has(range.charAt(0)));
  if (missing.length === 0) return;
  throw new BadFileError(
    `${file.name} must hold all of ICD-10-CM, but has nothing of ${missing.map(({ range }) => range).join(', ')}. ` +
      'It seems to be cut off: fetch it again.',
  );
}
