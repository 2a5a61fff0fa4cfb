import { z } from 'zod';
import { parseCode } from '../../../src/codes/parse-code.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { readJson } from '../read-json.ts';
import type { Edit } from './apply-edits.ts';
import { loadRelease } from './load-release.ts';

const row = z.object({ action: z.string(), code: z.string(), desc: z.string() });
const addenda = z.object({ adds: z.array(row), deletes: z.array(row), revisions: z.array(row) });

/** A row of the text: an action, a code without its dot, and a title. It has no flag, unlike one of the order file. */
const textRow = /^(Add|Delete|Revise from|Revise to): +([A-Z][\dA-Z]{2,6}) +(\S.*)$/;

/** The addenda of billable codes, as text or as JSON. Headers are not included. */
export const icd10cmCodesAddenda: CodeSetSource = {
  name: 'icd10cm-codes-addenda',
  title: 'Addenda of the billable codes of ICD-10-CM, as text or JSON',
  after: [],
  recognizes: (head) => isText(head) || /^\s*\{\s*"adds"\s*:\s*\[\s*\{\s*"action"/.test(head),
  async read(loading) {
    if (isText(await loading.file.head())) return loadRelease(loading, await readText(loading), true);
    const { adds, deletes, revisions } = await readJson(
      loading.file,
      addenda,
      'lists of "adds", "deletes" and "revisions"',
    );
    const rows = [...adds, ...revisions.filter(({ action }) => action === 'Revise to'), ...deletes];
    return loadRelease(
      loading,
      rows.flatMap((one, index) => edit(loading, one, index + 1)),
      true,
    );
  },
};

/** Rows are numbered in the order adds, revisions, deletes, since line numbers mean little in JSON. */
function edit({ faults }: Loading, { action, code: written, desc }: z.output<typeof row>, line: number): Edit[] {
  const parsed = parseCode('Diagnosis', written);
  if ('problem' in parsed) {
    faults.add(line, parsed.problem);
    return [];
  }
  const { code } = parsed;
  if (action === 'Delete') return [{ kind: 'end', line, code }];
  return [{ kind: 'state', line, code, display: desc, shortTitle: undefined, billable: true }];
}

function isText(head: string): boolean {
  return textRow.test(head.split(/\r?\n/, 1)[0] ?? '');
}

/** Only what a code becomes matters, since what it was is in the graph. The totals after the rows are not read. */
async function readText(loading: Loading): Promise<Edit[]> {
  const edits: Edit[] = [];
  for await (const { number, text } of loading.file.lines()) {
    const [, action, code, desc] = textRow.exec(text) ?? [];
    if (action && code && desc) {
      if (action !== 'Revise from') edits.push(...edit(loading, { action, code, desc: desc.trim() }, number));
    } else if (text.trim() === '') break;
    else loading.faults.add(number, 'The row must have Add:, Delete:, Revise from: or Revise to:, a code and a title.');
  }
  return edits;
}
