import { basename } from '../basename.ts';
import type { Loading } from '../code-set-source.ts';
import { quarterOf } from '../quarter.ts';
import { unknownRelease } from '../releases/unknown-release.ts';

export type CodeSystemOfList = 'ICD10CM' | 'HCPCS2';

/** An edition of a list, by the month in which it begins: `2026-04`; and its days, first and last included. */
export interface ListEdition {
  readonly edition: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The edition that the user named, or the one in the file's name: a quarter for HCPCS Level II, such as `2026q3`; a month or a
 * fiscal year for ICD-10-CM, such as `April-2026`, `2026-04` or `FY2026`.
 * @throws {BadFileError} if neither gives one
 */
export function listEditionOf(loading: Pick<Loading, 'file' | 'release'>, system: CodeSystemOfList): ListEdition {
  if (system === 'HCPCS2') return quarterOf(loading, 'a quarterly edition of HCPCS Level II');
  const text = loading.release ?? basename(loading.file.name);
  const begin = monthIn(text) ?? fiscalYearIn(text);
  if (begin === undefined) throw unknownRelease(loading, 'an edition of ICD-10-CM', '2026-04');
  const year = Number(begin.slice(0, 4));
  return { edition: begin, from: `${begin}-01`, to: `${begin.slice(5) >= '10' ? year + 1 : year}-09-30` };
}

/** The months in which ICD-10-CM is updated. */
const months: Readonly<Record<string, string>> = { april: '04', october: '10' };

function monthIn(text: string): string | undefined {
  const [digits] = /20\d\d-(?:0[1-9]|1[0-2])(?!\d)/.exec(text) ?? [];
  if (digits) return digits;
  const [, name = '', year = ''] = /(april|october)[-_ ](?:\d-)?(20\d\d)/i.exec(text) ?? [];
  const month = months[name.toLowerCase()];
  return month && `${year}-${month}`;
}

/** FY2026 begins in October 2025. */
function fiscalYearIn(text: string): string | undefined {
  const year = [...text.matchAll(/20\d\d/g)].at(-1)?.[0];
  return year && `${Number(year) - 1}-10`;
}
