import { BadFileError } from '../bad-file-error.ts';
import { createRelease, type LoadedRelease, type Release, requireNewest } from '../releases/release.ts';
import type { SourceFile } from '../source-file.ts';
import { yearIn } from '../year-in.ts';

/**
 * The release that a file belongs to: the one that the user named, or the one of the year in the file's name. That of
 * fiscal year 2025 is in force from October 2024 to September 2025.
 * @throws {BadFileError} if neither tells
 */
export async function releaseOf(file: SourceFile, named: string | undefined): Promise<Release> {
  const year = Number(named === undefined ? yearIn(file.name) : /^(?:FY)?(20\d\d)$/i.exec(named)?.[1]);
  if (!year) {
    const got = named === undefined ? `the name ${file.name} has no year` : `got ${JSON.stringify(named)}`;
    throw new BadFileError(`A release of ICD-10-CM is named like FY2025, but ${got}. Say --release FY2025.`);
  }
  return createRelease({
    system: 'ICD10CM',
    version: `FY${year}`,
    effectiveFrom: `${year - 1}-10-01`,
    effectiveTo: `${year}-09-30`,
    sha256: await file.sha256(),
  });
}

/**
 * Makes sure that a release may come now: after all others, and changes only after the release that they change.
 * @throws {BadFileError} that says what to load first
 */
export function requireOrder(release: Release, releases: readonly LoadedRelease[], changesOnly: boolean): void {
  requireNewest(release, releases);
  const newest = releases.at(-1)?.version;
  const before = `FY${Number(release.version.slice(2)) - 1}`;
  if (!changesOnly || newest === before || newest === release.version) return;
  throw new BadFileError(
    `This file holds only what ${release.version} changes, so ${before} must be loaded first, but ` +
      `${newest ? `${newest} is the newest that is` : 'none is'}. Load the files in between, or a full order file.`,
  );
}
