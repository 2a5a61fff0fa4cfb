import type { DocumentRecord } from '../../records/records.ts';
import { basename } from '../basename.ts';
import type { Loading } from '../code-set-source.ts';
import { unknownRelease } from '../releases/unknown-release.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthPattern = new RegExp(`(?:20)?(\\d\\d)[-_ ]?(${months.join('|')})`, 'i');

/**
 * The edition, by its year and month: `2024-07`. File names have the month in letters: `PPRRVU24_JUL`.
 * @throws {BadFileError} if neither the user nor the file's name gives an edition
 */
export function versionOf(loading: Loading): string {
  const { file, release } = loading;
  if (release !== undefined && /^20\d\d-(0[1-9]|1[0-2])$/.test(release)) return release;
  const [, year, month] = monthPattern.exec(basename(file.name)) ?? [];
  if (release === undefined && year && month) {
    return `20${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`;
  }
  throw unknownRelease(loading, 'an edition of the fee schedule', '2024-07');
}

/**
 * The days on which the CPT codes of an edition are in force. CPT changes its codes every January, and adds a few in July:
 * what an edition lists stays valid until the end of its year.
 */
export function coverageOf(version: string): { covers: ['CPT']; coversFrom: string; coversTo: string } {
  return { covers: ['CPT'], coversFrom: `${version}-01`, coversTo: `${version.slice(0, 4)}-12-31` };
}

/** The document of the fee schedule, without its edition. */
export const feeScheduleDocument: DocumentRecord = {
  record: 'document',
  id: 'DOC:pfs',
  title: 'Medicare Physician Fee Schedule: indicators and relative values',
  publisher: 'CMS',
  kind: 'CODE_SET',
  url: 'https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files',
  licenceNote:
    'Indicators and values are data of the US Government. CPT codes are copyright American Medical Association; its descriptors are not loaded.',
};
