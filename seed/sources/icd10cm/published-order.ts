import type { CodeState, CodeStates } from './code-state.ts';

/** A code with its place in the published order. */
export type Placed = CodeState & { position: number };

/**
 * All codes in published order. Files of changes have no order numbers: a new code comes behind the sibling before it,
 * in fractions between its neighbours' places, so that no other code has to move.
 */
export function publishedOrder(states: CodeStates): Placed[] {
  const ordered = [...states.values()].filter(isPlaced).sort((a, b) => a.position - b.position);
  const waiting = [...states.values()].filter((state) => !isPlaced(state)).sort((a, b) => (a.code < b.code ? -1 : 1));
  const sequence: CodeState[] = ordered;
  for (const state of waiting) {
    const parent = parentOf(state.code, states) ?? state.code.charAt(0);
    const before = sequence.findLastIndex(({ code }) => code.startsWith(parent) && code < state.code);
    sequence.splice(before + 1, 0, state);
  }
  return withFractions(sequence);
}

/** The longest code that begins like this one and is a code itself; undefined for a category, or without one. */
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
      const next = sequence.slice(index).findIndex(isPlaced);
      const steps = next === -1 ? 1 : next;
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
