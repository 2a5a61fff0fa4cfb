import type { LoadedRelease, Release } from './release.ts';

/** How the days of codes follow from a release and the loaded one before it. */
export interface Transition {
  /** The release before it; undefined if it is the first: then the first day of its codes is not known. */
  readonly before: LoadedRelease | undefined;
  /** The days of codes that it lists for the first time. */
  readonly begin: Pick<Days, 'validFrom' | 'listedFrom'>;
  /** The days of codes that it no longer lists. */
  readonly end: Pick<Days, 'validTo' | 'listedTo'>;
  /** The last covered day before the release; null if it is the first. */
  readonly lastDay: string | null;
}

/**
 * The days of a code. `valid` are those that files state, or that follow from two releases without a gap between them;
 * `listed` are the days of the releases on both sides of a gap.
 */
export interface Days {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly listedFrom: string | null;
  readonly listedTo: string | null;
}

/**
 * The transition from the newest of these releases that is older. If there is a gap between the two, no file states on
 * which day in it a code began or ended.
 */
export function transitionTo(
  { version, effectiveFrom, dayBefore }: Release,
  loaded: readonly LoadedRelease[],
): Transition {
  const before = loaded.findLast((one) => one.version < version);
  const lastDay = before?.effectiveTo ?? null;
  if (lastDay !== null && lastDay < dayBefore) {
    const begin = { validFrom: null, listedFrom: effectiveFrom };
    return { before, begin, end: { validTo: null, listedTo: lastDay }, lastDay };
  }
  const begin = { validFrom: before ? effectiveFrom : null, listedFrom: null };
  const end = { validTo: before ? dayBefore : null, listedTo: null };
  return { before, begin, end, lastDay: before ? dayBefore : null };
}

/** Whether a code has ended, on a known day or in a gap. */
export function hasEnded({ validTo, listedTo }: Pick<Days, 'validTo' | 'listedTo'>): boolean {
  return validTo !== null || listedTo !== null;
}
