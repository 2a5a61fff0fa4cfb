import { parseCode } from '../../../src/codes/parse-code.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { incompleteFile } from '../bad-file-error.ts';
import { basename } from '../basename.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { loadCodeList } from '../releases/code-list.ts';
import type { ListedCode } from '../releases/listed-code.ts';
import { createRelease, type Release } from '../releases/release.ts';
import { unknownRelease } from '../releases/unknown-release.ts';

/** Order number, code, 1 for a code or 0 for a header, short title, title: in the columns of the ICD-10-CM order file. */
const row = /^\d{5} (.{7}) ([01]) (.{60}) (.{1,400})$/;

/** The procedures of ICD-10-PCS, in published order. */
export const icd10pcsOrder: CodeSetSource = {
  name: 'icd10pcs-order',
  title: 'ICD-10-PCS order file, text',
  after: [],
  recognizes: (head) => /^\d{5} \d[\dA-Z]{2,6} {1,5}[01] \S/.test(head),
  async read(loading) {
    const release = await releaseOf(loading);
    const codes = await readCodes(loading);
    requireAllSections(loading, codes);
    return loadCodeList(loading, { document: documentOf(release), release, codes, titles: ['display', 'shortTitle'] });
  },
};

async function readCodes({ file, faults }: Loading): Promise<ListedCode[]> {
  const codes = new Map<string, ListedCode>();
  for await (const { number, text } of file.lines()) {
    if (text.trim() === '') continue;
    const read = readRow(text);
    if (typeof read === 'string') faults.add(number, read);
    else if (codes.has(read.id)) faults.add(number, `There is a row for ${read.code} already.`);
    else codes.set(read.id, read);
  }
  return [...codes.values()];
}

/** The code of a row, or what is wrong with it. */
function readRow(text: string): ListedCode | string {
  const [, written = '', flag, short = '', title = ''] = row.exec(text) ?? [];
  if (!flag) return 'A row must have a number, a code, 0 or 1, and two titles in fixed columns, but has not.';
  const parsed = parseCode('IcdPcsCode', written);
  if ('problem' in parsed) return parsed.problem;
  const header = flag === '0';
  if (header !== (parsed.code.length === 3)) {
    return `A header must have three characters and a code seven, but ${parsed.code} has flag ${flag}.`;
  }
  return {
    label: 'IcdPcsCode',
    ...parsed,
    properties: { display: title.trim(), shortTitle: short.trim(), header },
  };
}

/** A file that was cut off between two rows lacks the last section: new technology. @throws {BadFileError} */
function requireAllSections({ file }: Loading, codes: readonly ListedCode[]): void {
  if (codes.some(({ code }) => code.startsWith('X'))) return;
  throw incompleteFile(file, 'must list codes up to those that begin with X, but has none of these');
}

/** @throws {BadFileError} if neither the user nor the file's name gives a fiscal year */
async function releaseOf(loading: Loading): Promise<Release> {
  const { file, release } = loading;
  const pattern = release === undefined ? /(?<!\d)(20\d\d)(?!\d)/ : /^FY(20\d\d)$/;
  const [, year] = pattern.exec(release ?? basename(file.name)) ?? [];
  if (!year) throw unknownRelease(loading, 'an ICD-10-PCS release', 'FY2024');
  return createRelease({
    system: 'ICD10PCS',
    version: `FY${year}`,
    effectiveFrom: `${Number(year) - 1}-10-01`,
    effectiveTo: `${year}-09-30`,
    sha256: await file.sha256(),
  });
}

function documentOf({ version }: Release): DocumentRecord {
  return {
    record: 'document',
    id: 'DOC:icd10pcs',
    title: 'ICD-10-PCS',
    publisher: 'CMS',
    kind: 'CODE_SET',
    version,
    url: 'https://www.cms.gov/medicare/coding-billing/icd-10-codes',
    licenceNote: 'A work of the US Government.',
  };
}
