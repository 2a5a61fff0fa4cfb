import type { DocumentRecord } from '../../records/records.ts';
import { basename } from '../basename.ts';
import type { Loading } from '../code-set-source.ts';
import { unknownRelease } from '../releases/unknown-release.ts';

/**
 * The edition of a file, such as `v2025.1`: the one that the user named, or the one in the file's name. Editions sort as
 * text.
 * @throws {BadFileError} if neither gives an edition
 */
export function editionOf(loading: Pick<Loading, 'file' | 'release'>): string {
  const { file, release } = loading;
  const pattern = release === undefined ? /v(20\d\d)[-.](\d)/i : /^v?(20\d\d)[-.](\d)$/i;
  const [, year, number] = pattern.exec(release ?? basename(file.name)) ?? [];
  if (year) return `v${year}.${number}`;
  throw unknownRelease(loading, 'a CCSR edition', 'v2025.1');
}

/** The id of the document of the mapping. */
export const mappingId = 'DOC:ccsr';

/** An edition is for the diagnoses of a fiscal year: v2025.1 for those from October 2024 to September 2025. */
function fiscalYearOf(version: string): Pick<DocumentRecord, 'covers' | 'coversFrom' | 'coversTo'> {
  const year = Number(version.slice(1, 5));
  return { covers: ['CCSR'], coversFrom: `${year - 1}-10-01`, coversTo: `${year}-09-30` };
}

/** The document for the list of categories, or for the mapping of diagnoses to them. */
export function documentOf(part: 'categories' | 'mapping', version: string): DocumentRecord {
  return {
    record: 'document',
    id: part === 'mapping' ? mappingId : 'DOC:ccsr-categories',
    title: `Clinical Classifications Software Refined (CCSR) for diagnoses: ${part}`,
    publisher: 'AHRQ, Healthcare Cost and Utilization Project',
    kind: 'CODE_SET',
    version,
    ...fiscalYearOf(version),
    url: 'https://hcup-us.ahrq.gov/toolssoftware/ccsr/dxccsr.jsp',
    licenceNote: 'Free to use; cite AHRQ.',
  };
}
