import { useState } from 'preact/hooks';

/** A value with its past and its future. */
export interface History<Value> {
  readonly value: Value | undefined;
  /** A change that can be undone. */
  readonly change: (value: Value) => void;
  /** A new beginning. */
  readonly begin: (value: Value) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

interface Values<Value> {
  readonly past: readonly Value[];
  readonly future: readonly Value[];
}

/** Keeps all values of a page, so that each of them can come back exactly. */
export function useHistory<Value>(): History<Value> {
  const [{ past, future }, setState] = useState<Values<Value>>({ past: [], future: [] });
  return {
    value: past.at(-1),
    change: (value) => setState((state) => ({ past: [...state.past, value], future: [] })),
    begin: (value) => setState({ past: [value], future: [] }),
    undo:
      past.length > 1 ? () => setState({ past: past.slice(0, -1), future: [...past.slice(-1), ...future] }) : undefined,
    redo:
      future.length > 0
        ? () => setState({ past: [...past, ...future.slice(0, 1)], future: future.slice(1) })
        : undefined,
  };
}
