import type { DocumentRecord } from '../../records/records.ts';
import { BadFileError } from '../bad-file-error.ts';
import type { Loading } from '../code-set-source.ts';

/**
 * The edition that a file is of, by its name or as the user says: `v2025.1`. Editions sort as text.
 * @throws {BadFileError} if neither tells
 */
export function editionOf({ file, release }: Pick<Loading, 'file' | 'release'>): string {
  const pattern = release === undefined ? /v(20\d\d)[-.](\d)/i : /^v?(20\d\d)[-.](\d)$/i;
  const [, year, number] = pattern.exec(release ?? file.name) ?? [];
  if (year) return `v${year}.${number}`;
  const got = release === undefined ? `the name ${file.name} has none` : `got ${JSON.stringify(release)}`;
  throw new BadFileError(`An edition of CCSR is named like v2025.1, but ${got}. Say --release v2025.1.`);
}

/** The document of the list of categories, or of the diagnoses in them. */
export function documentOf(part: 'categories' | 'mapping', version: string): DocumentRecord {
  return {
    record: 'document',
    id: part === 'mapping' ? 'DOC:ccsr' : 'DOC:ccsr-categories',
    title: `Clinical Classifications Software Refined (CCSR) for diagnoses: ${part}`,
    publisher: 'AHRQ, Healthcare Cost and Utilization Project',
    kind: 'CODE_SET',
    version,
    url: 'https://hcup-us.ahrq.gov/toolssoftware/ccsr/dxccsr.jsp',
    licenceNote: 'Free to use; cite AHRQ.',
  };
}
