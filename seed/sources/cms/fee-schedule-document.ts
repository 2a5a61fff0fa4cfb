import type { DocumentRecord } from '../../records/records.ts';
import { BadFileError } from '../bad-file-error.ts';
import { basename } from '../basename.ts';
import type { Loading } from '../code-set-source.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthPattern = new RegExp(`(?:20)?(\\d\\d)[-_ ]?(${months.join('|')})`, 'i');

/**
 * Editions are named by year and month: `2024-07`. File names have the month in letters: `PPRRVU24_JUL`.
 * @throws {BadFileError} if neither the name nor the user tells
 */
export function versionOf({ file, release }: Loading): string {
  if (release !== undefined && /^20\d\d-(0[1-9]|1[0-2])$/.test(release)) return release;
  const [, year, month] = monthPattern.exec(basename(file.name)) ?? [];
  if (release === undefined && year && month) {
    return `20${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`;
  }
  const got = release === undefined ? `the name ${file.name} has no month` : `got ${JSON.stringify(release)}`;
  throw new BadFileError(`An edition of the fee schedule is named like 2024-07, but ${got}. Say --release 2024-07.`);
}

/** The fee schedule as a document, without its edition. */
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
