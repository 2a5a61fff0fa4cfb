import type { Faults } from '../faults.ts';
import type { ChangeKind, CodeChange } from '../releases/code-change.ts';
import type { Release } from '../releases/release.ts';
import { hasEnded, type Transition } from '../releases/transition.ts';
import type { CodeState, CodeStates } from './code-state.ts';

/** A row of an official file: either a code as it is from a release on, or a code that is deleted. */
export type Edit =
  | {
      readonly kind: 'state';
      readonly line: number;
      readonly code: string;
      readonly display: string;
      /** Undefined if the file has no short titles: the known one stays. */
      readonly shortTitle: string | undefined;
      readonly billable: boolean;
      /** Only in files with the complete order. */
      readonly position?: number;
    }
  | { readonly kind: 'end'; readonly line: number; readonly code: string };

/**
 * Brings the codes up to a release, in place.
 * @param transition from the release before. Without one, history begins with this one: the first day of its codes is
 * not known, and nothing counts as a change
 * @returns what the release changed
 */
export function applyEdits(
  states: CodeStates,
  edits: readonly Edit[],
  release: Release,
  transition: Transition,
  faults: Faults,
): CodeChange[] {
  const stated = new Map(edits.flatMap((edit) => (edit.kind === 'state' ? [[edit.code, edit]] : [])));
  const changes: CodeChange[] = [];
  for (const edit of stated.values()) {
    const known = states.get(edit.code);
    const change =
      known && !hasEnded(known) ? revise(known, edit, release, transition) : add(states, edit, release, transition);
    if (change && transition.before) changes.push(change);
  }
  const ended = new Set(edits.flatMap(({ kind, code }) => (kind === 'end' && !stated.has(code) ? [code] : [])));
  for (const { kind, code, line } of edits) {
    if (kind === 'state' || stated.has(code)) continue;
    const known = states.get(code);
    if (known && !hasEnded(known)) {
      changes.push(end(known, transition, known.billable && hasCodesBelow(code, states, ended)));
    } else if (!known) {
      faults.add(line, `A deleted code must be loaded, but ${code} is not. Check which release the file is for.`);
    }
  }
  return changes;
}

type StateEdit = Edit & { readonly kind: 'state' };

function add(states: CodeStates, edit: StateEdit, release: Release, { before, begin }: Transition): CodeChange {
  const { code, display, billable, position } = edit;
  // Without spreads, which are slow for the 98,000 codes of a release.
  states.set(code, {
    code,
    display,
    shortTitle: shortTitleOf(edit),
    billable,
    position,
    validFrom: begin.validFrom,
    validTo: null,
    listedFrom: begin.listedFrom,
    listedTo: null,
    billableFrom: billable && before ? release.effectiveFrom : null,
    billableTo: null,
  });
  return { code, change: 'ADDED', oldTitle: null, newTitle: display };
}

/** Undefined if only the short title or the position changes. */
function revise(known: CodeState, edit: StateEdit, release: Release, { lastDay }: Transition): CodeChange | undefined {
  const change = kindOf(known, edit);
  const titles = { oldTitle: known.display, newTitle: edit.display };
  if (change === 'BECAME_HEADER') known.billableTo = lastDay;
  if (change === 'BECAME_BILLABLE') Object.assign(known, { billableFrom: release.effectiveFrom, billableTo: null });
  known.display = edit.display;
  known.billable = edit.billable;
  if (edit.shortTitle !== undefined) known.shortTitle = shortTitleOf(edit);
  if (edit.position !== undefined) known.position = edit.position;
  return change && { code: edit.code, change, ...titles };
}

function kindOf(known: CodeState, edit: StateEdit): ChangeKind | undefined {
  if (known.billable !== edit.billable) return edit.billable ? 'BECAME_BILLABLE' : 'BECAME_HEADER';
  return known.display === edit.display ? undefined : 'REVISED';
}

/** Some files list a code that becomes a header only as deleted, though codes below it remain. */
function hasCodesBelow(code: string, states: CodeStates, ended: ReadonlySet<string>): boolean {
  return [...states.values()].some(
    (other) => !hasEnded(other) && !ended.has(other.code) && other.code !== code && other.code.startsWith(code),
  );
}

function end(known: CodeState, transition: Transition, header: boolean): CodeChange {
  if (known.billable) known.billableTo = transition.lastDay;
  known.billable = false;
  if (!header) Object.assign(known, transition.end);
  const newTitle = header ? known.display : null;
  return { code: known.code, change: header ? 'BECAME_HEADER' : 'DELETED', oldTitle: known.display, newTitle };
}

/** Kept only if it differs from the title. */
function shortTitleOf({ shortTitle, display }: StateEdit): string | null {
  return shortTitle === undefined || shortTitle === display ? null : shortTitle;
}
