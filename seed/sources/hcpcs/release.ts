import type { Loading } from '../code-set-source.ts';
import { createRelease, type Release } from '../releases/release.ts';
import { unknownRelease } from '../releases/unknown-release.ts';
import { yearIn } from '../year-in.ts';

/**
 * The release of a file: the year that the user named, or the one in the file's name.
 * @throws {BadFileError} if neither gives a year
 */
export async function releaseOf(loading: Loading): Promise<Release> {
  const { file, release } = loading;
  const year = release === undefined ? yearIn(file.name) : /^20\d\d$/.exec(release)?.[0];
  if (!year) throw unknownRelease(loading, 'a HCPCS Level II release', '2022');
  return yearlyRelease(year, await file.sha256());
}

/** The release of a year, which is in force from January to December. */
export function yearlyRelease(version: string, sha256: string): Release {
  const days = { effectiveFrom: `${version}-01-01`, effectiveTo: `${version}-12-31` };
  return createRelease({ system: 'HCPCS2', version, ...days, sha256 });
}
