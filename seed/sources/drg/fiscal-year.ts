import type { DocumentRecord } from '../../records/records.ts';
import { basename } from '../basename.ts';
import type { Loading } from '../code-set-source.ts';
import { unknownRelease } from '../releases/unknown-release.ts';

/** A fiscal year, from October to September: its name, such as `FY2026`, and its first and last day. */
export interface FiscalYear {
  readonly edition: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The fiscal year that the user named, or the one in the file's name or title.
 * @throws {BadFileError} if none gives one
 */
export function fiscalYearOf(loading: Pick<Loading, 'file' | 'release'>, title = ''): FiscalYear {
  const { file, release } = loading;
  const [, year] = findYear(release ?? basename(file.name)) ?? ((release === undefined && findYear(title)) || []);
  if (!year) throw unknownRelease(loading, 'a fiscal year', 'FY2026');
  return { edition: `FY${year}`, from: `${Number(year) - 1}-10-01`, to: `${year}-09-30` };
}

function findYear(text: string) {
  return /FY[-_ ]?(20\d\d)(?!\d)/i.exec(text);
}

/** The document of one table. */
export function ippsDocument(key: string, title: string, { edition, from, to }: FiscalYear): DocumentRecord {
  return {
    record: 'document',
    id: `DOC:ipps-${key}-${edition}`,
    title: `Medicare IPPS final rule: ${title}`,
    publisher: 'CMS',
    kind: 'CODE_SET',
    version: edition,
    coversFrom: from,
    coversTo: to,
    url: 'https://www.cms.gov/medicare/payment/prospective-payment-systems/acute-inpatient-pps',
    licenceNote: 'A work of the US Government.',
  };
}
