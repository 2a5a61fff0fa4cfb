import { z } from 'zod';
import type { NodeProperties } from '../../../src/graph/model/labels.ts';
import type { Reader } from '../../../src/graph/port.ts';
import { query } from '../../../src/graph/query.ts';
import type { Gate, NodeRow } from '../../records/gate.ts';
import { BadFileError } from '../bad-file-error.ts';

/** A release of a code system. Dates are ISO dates, the first and the last day included. */
export interface Release {
  /** `RELEASE:NUCC-25.1`. */
  readonly id: string;
  readonly system: NodeProperties<'Release'>['system'];
  /** The publisher's name for it. The versions of a system sort as text: `25.0` is before `25.1`. */
  readonly version: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string;
  /** The last day of the release before it. */
  readonly dayBefore: string;
  /** The SHA-256 of the file that it is loaded from. */
  readonly sha256: string;
}

/** A release in the graph. */
export type LoadedRelease = Pick<Release, 'version' | 'effectiveFrom' | 'effectiveTo' | 'sha256'>;

/** A release, with the id and the date that follow from the others. */
export function createRelease(given: Omit<Release, 'id' | 'dayBefore'>): Release {
  const { system, version, effectiveFrom } = given;
  return { ...given, id: `RELEASE:${system}-${version}`, dayBefore: dayBefore(effectiveFrom) };
}

const loadedReleases = query(
  `MATCH (r:Release {system: $system})
RETURN r.version AS version, r.effectiveFrom AS effectiveFrom, r.effectiveTo AS effectiveTo, r.sha256 AS sha256
ORDER BY version`,
  z.object({ version: z.string(), effectiveFrom: z.string(), effectiveTo: z.string(), sha256: z.string() }),
);

/** The releases of a code system in the graph, oldest first. @throws {GraphError} */
export function readReleases(graph: Reader, system: string): Promise<readonly LoadedRelease[]> {
  return loadedReleases.read(graph, { system });
}

/** Whether the graph has the release already, from the same file. */
export function isLoaded({ version, sha256 }: Release, releases: readonly LoadedRelease[]): boolean {
  return releases.some((one) => one.version === version && one.sha256 === sha256);
}

/** The remark on a release that is loaded already. */
export function loadedAlready({ version }: Release): string {
  return `${version} is loaded already, from the same file.`;
}

/**
 * Makes sure that a version is not older than the newest one that is loaded; undefined if none is.
 * @throws {BadFileError}
 */
export function requireNewest(version: string, newest: string | undefined): void {
  if (newest === undefined || newest <= version) return;
  throw new BadFileError(
    `Releases must be loaded oldest first, but ${newest} is loaded already and ${version} comes before it. ` +
      'To have both, load them in order into an empty graph.',
  );
}

/** The node of a release. */
export function releaseRow(gate: Gate, { dayBefore: _, ...release }: Release, documentId: string): NodeRow {
  return gate.node('Release', { ...release, documentId });
}

/** The day before an ISO date, as an ISO date. */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
