import type { SuccessionKind } from '../graph/model/relationships.ts';
import { codeOf } from './ids.ts';
import { sentenceList } from './sentence-list.ts';
import type { Successor } from './successors.ts';

/** How many codes a sentence lists. */
const mostListed = 10;

/** What each kind adds to the advice. */
const reasons: Readonly<Record<SuccessionKind, string>> = {
  STATED: '',
  IDENTICAL_TITLE: ' (same title)',
  EXACT: ' (exact match)',
  MERGED: ' (the code was merged into it)',
  SPLIT: ' (the code was split)',
  MORE_SPECIFIC: ' (the code became a header)',
  APPROXIMATE: ' (approximate match)',
};

/**
 * The advice on what to use instead of a code, such as `use T78.070A or T78.079A instead (the code was split)`;
 * undefined if none of the successors can be used.
 */
export function useInstead(successors: readonly Successor[]): string | undefined {
  const usable = successors.filter(({ isUsable }) => isUsable);
  if (usable.length === 0) return undefined;
  return `use ${listed(usable)} instead${reasonFor(usable)}`;
}

function reasonFor(successors: readonly Successor[]): string {
  if (successors.every(({ combination }) => combination))
    return ' (approximate match, in a combination of several codes)';
  if (successors.some(({ combination }) => combination)) {
    return ' (approximate match, alone or in a combination of several codes)';
  }
  const kinds = new Set(successors.map(({ kind }) => kind));
  if (kinds.has('APPROXIMATE')) {
    return successors.length > 1 ? ' (approximate match, one of several)' : reasons.APPROXIMATE;
  }
  return kinds.has('MORE_SPECIFIC') ? reasons.MORE_SPECIFIC : reasons[[...kinds][0] ?? 'STATED'];
}

function listed(successors: readonly Successor[]): string {
  const codes = successors.map(({ id }) => codeOf(id));
  const more = codes.length - mostListed;
  const shown = more > 1 ? [...codes.slice(0, mostListed), `one of ${more} others`] : codes;
  return sentenceList(shown, 'or');
}
