import { z } from 'zod';
import type { Graph } from '../../../src/graph/port.ts';
import { BadFileError } from '../bad-file-error.ts';
import type { SourceFile } from '../source-file.ts';

/** A release of ICD-10-CM. The one of fiscal year 2025 is in force from October 2024 to September 2025. */
export interface Release {
  readonly id: string;
  readonly version: string;
  readonly year: number;
  readonly effectiveFrom: string;
  readonly effectiveTo: string;
  /** The last day of the release before it. */
  readonly dayBefore: string;
  readonly sha256: string;
}

/** The releases that are loaded, oldest first. */
export type LoadedReleases = readonly { readonly version: string; readonly year: number; readonly sha256: string }[];

/**
 * The release that a file belongs to: the one that the user named, or the one of the year in the file's name.
 * @throws {BadFileError} if neither tells
 */
export async function releaseOf(file: SourceFile, named: string | undefined): Promise<Release> {
  const year = Number(named === undefined ? yearIn(file.name) : /^(?:FY)?(20\d\d)$/i.exec(named)?.[1]);
  if (!year) {
    const got = named === undefined ? `the name ${file.name} has no year` : `got ${JSON.stringify(named)}`;
    throw new BadFileError(`A release of ICD-10-CM is named like FY2025, but ${got}. Say --release FY2025.`);
  }
  const version = `FY${year}`;
  return {
    id: `RELEASE:ICD10CM-${version}`,
    version,
    year,
    effectiveFrom: `${year - 1}-10-01`,
    effectiveTo: `${year}-09-30`,
    dayBefore: `${year - 1}-09-30`,
    sha256: await file.sha256(),
  };
}

function yearIn(path: string): string | undefined {
  return [...path.slice(path.search(/[^/\\]*$/)).matchAll(/20\d\d/g)].at(-1)?.[0];
}

const loaded = z.object({ version: z.string(), sha256: z.string() });

/** @throws {GraphError} */
export async function readReleases(graph: Pick<Graph, 'read'>): Promise<LoadedReleases> {
  const rows = await graph.read({
    text: "MATCH (r:Release {system: 'ICD10CM'}) RETURN r.version AS version, r.sha256 AS sha256 ORDER BY version",
    parameters: {},
  });
  return rows.map((row) => loaded.parse(row)).map((one) => ({ ...one, year: Number(one.version.slice(2)) }));
}

/**
 * Makes sure that a release may come now: after all others, and changes only after the release that they change.
 * @throws {BadFileError} that says what to load first
 */
export function requireOrder(release: Release, releases: LoadedReleases, changesOnly: boolean): void {
  const newest = releases.at(-1);
  if (newest && newest.year > release.year) {
    throw new BadFileError(
      `Releases are loaded oldest first, but ${newest.version} is loaded already and ${release.version} comes before it. ` +
        'Load both, in order, into an empty graph.',
    );
  }
  if (!changesOnly || newest?.year === release.year - 1 || newest?.year === release.year) return;
  throw new BadFileError(
    `This file holds only what ${release.version} changes, so FY${release.year - 1} must be loaded first, but ` +
      `${newest ? `${newest.version} is the newest that is` : 'none is'}. Load the files in between, or a full order file.`,
  );
}
