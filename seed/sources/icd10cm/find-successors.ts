import { categoryOf } from '../../../src/codes/hierarchy.ts';
import { groupBy } from '../../../src/graph/group-by.ts';
import type { SuccessionKind } from '../../../src/graph/model/relationships.ts';
import type { CodeChange } from '../releases/code-change.ts';
import { hasEnded } from '../releases/transition.ts';
import type { CodeState, CodeStates } from './code-state.ts';

/** A code that a release ends or turns into a header, and one to use instead. */
export interface CodeSuccession {
  readonly code: string;
  readonly successor: string;
  readonly kind: SuccessionKind;
}

/**
 * The successors of the codes that a release deletes or turns into headers. The files name none, so they are read from
 * what else the release changes. For a deleted code, the first of these that exist:
 *
 * - codes with the same title, either new or in the same category;
 * - new codes on its stem, which fill its placeholders: T78.070A and T78.079A for T78.07XA;
 * - the code above it, if that is billable from now on.
 *
 * For a code that became a header, the billable codes below it.
 * @param states the codes after the release
 */
export function findSuccessors(changes: readonly CodeChange[], states: CodeStates): CodeSuccession[] {
  const active = [...states.values()].filter((one) => !hasEnded(one));
  const release = { active, titled: groupBy(active, ({ display }) => display), ...codesOf(changes) };
  return changes.flatMap((change) => {
    if (change.change === 'DELETED') return afterDeletion(change, release);
    return change.change === 'BECAME_HEADER' ? belowHeader(change, release) : [];
  });
}

/** The codes after a release. */
interface ReleasedCodes {
  readonly active: readonly CodeState[];
  readonly titled: { of(display: string): readonly CodeState[] };
  readonly added: ReadonlySet<string>;
  readonly becameBillable: ReadonlySet<string>;
}

function codesOf(changes: readonly CodeChange[]) {
  const changed = (kind: CodeChange['change']) =>
    new Set(changes.flatMap(({ change, code }) => (change === kind ? [code] : [])));
  return { added: changed('ADDED'), becameBillable: changed('BECAME_BILLABLE') };
}

function afterDeletion({ code, oldTitle }: CodeChange, { titled, added, becameBillable }: ReleasedCodes) {
  const category = categoryOf(code);
  const sameTitle = titled
    .of(oldTitle ?? '')
    .map((one) => one.code)
    .filter((one) => one !== code && (added.has(one) || categoryOf(one) === category));
  if (sameTitle.length > 0) return toEach(code, sameTitle, 'IDENTICAL_TITLE');
  const onStem = [...added].filter((one) => fillsPlaceholders(one, code));
  if (onStem.length > 0) return toEach(code, onStem, 'SPLIT');
  const above = [...becameBillable].filter((one) => code.startsWith(one));
  return toEach(code, above, 'MERGED');
}

function belowHeader({ code, newTitle }: CodeChange, { active }: ReleasedCodes): CodeSuccession[] {
  const below = active.filter((one) => one.billable && one.code !== code && one.code.startsWith(code));
  return below.map((one) => ({
    code,
    successor: one.code,
    kind: one.display === newTitle ? 'IDENTICAL_TITLE' : 'MORE_SPECIFIC',
  }));
}

function toEach(code: string, successors: readonly string[], kind: SuccessionKind): CodeSuccession[] {
  return successors.map((successor) => ({ code, successor, kind }));
}

/**
 * Whether a code fills the placeholders of another one, of which it repeats all other characters: T78.070A those of
 * T78.07XA. An X before the dot is no placeholder.
 */
export function fillsPlaceholders(code: string, withPlaceholders: string): boolean {
  if (code === withPlaceholders || code.length !== withPlaceholders.length) return false;
  const dot = withPlaceholders.indexOf('.');
  return [...withPlaceholders].every((one, index) => one === code[index] || (one === 'X' && index > dot));
}
