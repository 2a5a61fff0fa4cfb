import { categoryOf } from '../../../src/codes/hierarchy.ts';
import { groupBy } from '../../../src/graph/group-by.ts';
import type { CodeState, CodeStates } from './code-state.ts';

/** A code with its position in the published order. */
export type Placed = CodeState & { position: number };

/**
 * All codes in published order. Addenda have no order numbers, so a new code comes after the sibling before it, at a
 * fraction between the positions of its neighbors: no other code has to move.
 */
export function publishedOrder(states: CodeStates): Placed[] {
  const ordered = [...states.values()].filter(isPlaced).sort((a, b) => a.position - b.position);
  const unplaced = [...states.values()].filter((state) => !isPlaced(state)).sort((a, b) => (a.code < b.code ? -1 : 1));
  const categories: [string, CodeState[]][] = [...groupBy(ordered, categoryOfState)];
  for (const [category, codes] of groupBy(unplaced, categoryOfState)) {
    const known = categories.find(([one]) => one === category)?.[1] ?? addCategory(categories, category);
    for (const state of codes) {
      const parent = parentOf(state.code, states) ?? category;
      const before = known.findLastIndex(({ code }) => code.startsWith(parent) && code < state.code);
      known.splice(before + 1, 0, state);
    }
  }
  return withFractions(categories.flatMap(([, codes]) => codes));
}

/** A new category comes after the last one with the same letter that sorts before it. */
function addCategory(categories: [string, CodeState[]][], category: string): CodeState[] {
  const codes: CodeState[] = [];
  const before = categories.findLastIndex(([one]) => one.startsWith(category.charAt(0)) && one < category);
  categories.splice(before + 1, 0, [category, codes]);
  return codes;
}

function categoryOfState({ code }: CodeState): string {
  return categoryOf(code);
}

/** The longest of the codes that this one starts with; undefined for a category, or if there is none. */
export function parentOf(code: string, codes: { has(code: string): boolean }): string | undefined {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const parent = code.slice(0, length);
    if (codes.has(parent)) return parent;
  }
  return undefined;
}

function withFractions(sequence: readonly CodeState[]): Placed[] {
  let low = 0;
  for (const [index, state] of sequence.entries()) {
    if (!isPlaced(state)) {
      const next = sequence.findIndex((other, at) => at > index && isPlaced(other));
      const steps = next === -1 ? 1 : next - index;
      const high = sequence[index + steps]?.position ?? low + 1;
      state.position = low + (high - low) / (steps + 1);
    }
    low = state.position ?? low;
  }
  return sequence.filter(isPlaced);
}

function isPlaced(state: CodeState): state is Placed {
  return state.position !== undefined;
}
