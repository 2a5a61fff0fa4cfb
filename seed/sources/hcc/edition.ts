import type { DocumentRecord } from '../../records/records.ts';
import { basename } from '../basename.ts';
import type { Loading } from '../code-set-source.ts';
import { unknownRelease } from '../releases/unknown-release.ts';

/** The payment year that the user named, or the last year in the file's name. @throws {BadFileError} if neither has one */
export function paymentYearOf(loading: Pick<Loading, 'file' | 'release'>): string {
  const { file, release } = loading;
  const [year] = (release ?? basename(file.name)).match(/(?<!\d)20\d\d(?!\d)/g)?.slice(-1) ?? [];
  if (year) return year;
  throw unknownRelease(loading, 'a payment year', '2027');
}

/** The document of one file about risk adjustment. */
export function hccDocument(key: string, title: string, version: string): DocumentRecord {
  return {
    record: 'document',
    id: `DOC:cms-hcc-${key}`,
    title: `CMS-HCC risk adjustment: ${title}`,
    publisher: 'CMS',
    kind: 'CODE_SET',
    version,
    url: 'https://www.cms.gov/medicare/payment/medicare-advantage-rates-statistics/risk-adjustment',
    licenceNote: 'A work of the US Government.',
  };
}
