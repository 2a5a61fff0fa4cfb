import { BadFileError } from '../bad-file-error.ts';
import type { Loading } from '../code-set-source.ts';
import { createRelease, type LoadedRelease, type Release, requireNewest } from '../releases/release.ts';
import { unknownRelease } from '../releases/unknown-release.ts';
import { yearIn } from '../year-in.ts';

/**
 * The release of a file: the one that the user named, or the year in the file's name. FY2025 is in force from October
 * 2024 to September 2025.
 * @throws {BadFileError} if neither gives a year
 */
export async function releaseOf(loading: Pick<Loading, 'file' | 'release'>): Promise<Release> {
  const { file, release } = loading;
  const year = Number(release === undefined ? yearIn(file.name) : /^(?:FY)?(20\d\d)$/i.exec(release)?.[1]);
  if (!year) throw unknownRelease(loading, 'an ICD-10-CM release', 'FY2025');
  return releaseOfYear(year, await file.sha256());
}

/** The release of a fiscal year. */
export function releaseOfYear(year: number, sha256: string): Release {
  const days = { effectiveFrom: `${year - 1}-10-01`, effectiveTo: `${year}-09-30` };
  return createRelease({ system: 'ICD10CM', version: `FY${year}`, ...days, sha256 });
}

/**
 * Makes sure that a release can be loaded now: none is newer, and changes come right after the release that they change.
 * @throws {BadFileError}
 */
export function requireOrder(release: Release, releases: readonly LoadedRelease[], changesOnly: boolean): void {
  const newest = releases.at(-1)?.version;
  requireNewest(release.version, newest);
  const before = `FY${Number(release.version.slice(2)) - 1}`;
  if (!changesOnly || newest === before || newest === release.version) return;
  throw new BadFileError(
    `The file contains only the changes of ${release.version}, so ${before} must be loaded first, but ` +
      `${newest ? `the newest release that is loaded is ${newest}` : 'no release is loaded'}. ` +
      'Load the files in between, or a full order file.',
  );
}
