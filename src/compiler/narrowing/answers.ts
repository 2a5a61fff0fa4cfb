import type { Column, Slot } from '../plan/columns.ts';
import type { RootPlan } from '../plan/plan.ts';
import type { Scope } from '../plan/scope.ts';
import { usesBoundsOrSets } from '../plan/uses-conditions.ts';
import type { Connection } from './connection.ts';

/** What lists know of a connection. */
export interface Answers {
  /** How many nodes there are. */
  readonly count?: number | undefined;
  /** The rows on the page, and the one after it: their values, slot by slot. */
  readonly values?: readonly (readonly unknown[])[] | undefined;
  /** The tables with the nodes of lists below these rows. */
  readonly tables?: RootPlan['tables'];
  /** If not their values, the ids of these rows. */
  readonly page?: readonly string[] | undefined;
  /** The groups of all nodes, by their columns. */
  readonly groups?: ReadonlyMap<Column, unknown> | undefined;
  /** If not their groups, the ids of all nodes, if they are few. */
  readonly all?: readonly string[] | undefined;
}

/** The plan of a connection that reads only what lists do not know. */
export function withAnswers({ root, scope }: Connection, answers: Answers): RootPlan {
  const slots = root.slots.map((slot): Slot => (slot.kind === 'column' ? answer(slot.column, answers, scope) : slot));
  const isSearching = slots.some((slot) => slot.kind === 'column' && slot.column.scope.source.kind === 'all');
  if (isSearching) return { ...root, slots };
  // Lists of the rows may have conditions of their own.
  const [bounds, sets] = usesBoundsOrSets({ slots }) ? [root.bounds, root.sets] : [[], []];
  return { ...root, slots, bounds, sets, requirements: [], tables: answers.tables };
}

function answer(column: Column, { count, values, page, groups, all }: Answers, scope: Scope): Slot {
  switch (column.kind) {
    case 'count':
      return count === undefined ? { kind: 'column', column } : { kind: 'known', value: count };
    case 'groups':
      if (count === 0) return { kind: 'known', value: [[], 0, 0, 0] };
      if (groups) return { kind: 'known', value: groups.get(column) };
      return { kind: 'column', column: all ? { ...column, scope: lookUp(all, scope) } : column };
    case 'rows': {
      if (values) return { kind: 'known', value: values };
      if (!page) return { kind: 'column', column };
      if (page.length === 0) return { kind: 'known', value: [] };
      const whole = { ...column.page, behind: undefined, until: undefined };
      return { kind: 'column', column: { ...column, page: whole, scope: lookUp(page, scope), picked: page } };
    }
  }
}

function lookUp(ids: readonly string[], { label }: Scope): Scope {
  return { source: { kind: 'ids', ids }, label, filter: {} };
}

/** The plan of a connection that checks the conditions which lists cannot decide, on the nodes that meet the others. */
export function withCandidates({ root, scope, anchor, rest }: Connection, ids: readonly string[]): RootPlan {
  const of = { source: { kind: 'ids', ids }, label: scope.label, filter: { node: { kind: 'all', of: rest } } } as const;
  const slots = root.slots.map((slot): Slot => {
    return slot.kind === 'column' ? { kind: 'column', column: { ...slot.column, scope: of } } : slot;
  });
  // Only the conditions of an anchor have sets.
  return { ...root, slots, requirements: [], sets: anchor ? [] : root.sets };
}
