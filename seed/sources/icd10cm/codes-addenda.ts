import { z } from 'zod';
import { parseCode } from '../../../src/codes/parse-code.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { readJson } from '../read-json.ts';
import type { Edit } from './apply-edits.ts';
import { loadRelease } from './load-release.ts';

const row = z.object({ action: z.string(), code: z.string(), desc: z.string() });
const addenda = z.object({ adds: z.array(row), deletes: z.array(row), revisions: z.array(row) });

/** The addenda for billable codes, as JSON. Headers are not included. */
export const icd10cmCodesAddenda: CodeSetSource = {
  name: 'icd10cm-codes-addenda',
  title: 'Addenda of the billable codes of ICD-10-CM, as JSON',
  after: [],
  recognizes: (head) => /^\s*\{\s*"adds"\s*:\s*\[\s*\{\s*"action"/.test(head),
  async read(loading) {
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
