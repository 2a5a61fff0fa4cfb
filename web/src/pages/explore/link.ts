import type { Filters } from './filters.ts';
import type { Scene, Step } from './scene.ts';

/** What the link to a picture says: how it was made, where its nodes are, and what is filtered. */
export interface SceneLink {
  readonly start: string;
  readonly steps: readonly Step[];
  readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number; readonly isPinned: boolean }>;
  readonly hidden: ReadonlySet<string>;
  readonly filters: Filters;
}

type Written = {
  start: string;
  steps: (readonly (string | number)[])[];
  at: (readonly [string, number, number, number])[];
  hidden: string[];
  filters: Filters;
};

/** The part of the address behind `#`: browsers do not send it, so it may be long. */
export function writeLink(scene: Scene, filters: Filters): string {
  const written: Written = {
    start: scene.start,
    steps: scene.steps.map((step) =>
      step.kind === 'path' ? [step.from, step.to] : [step.id, step.relationship, step.direction, step.first],
    ),
    at: [...scene.nodes].map(([id, { x, y, isPinned }]) => [id, x, y, isPinned ? 1 : 0]),
    hidden: [...scene.hidden],
    filters,
  };
  return encodeURIComponent(JSON.stringify(written));
}

/** What such an address says; undefined if it says nothing, or somebody has cut it off. */
export function readLink(hash: string): SceneLink | undefined {
  try {
    const { start, steps, at, hidden, filters } = JSON.parse(decodeURIComponent(hash.replace(/^#/, ''))) as Written;
    return {
      start,
      steps: steps.map(readStep),
      positions: new Map(at.map(([id, x, y, pinned]) => [id, { x, y, isPinned: pinned === 1 }])),
      hidden: new Set(hidden),
      filters,
    };
  } catch {
    return undefined;
  }
}

function readStep(parts: readonly (string | number)[]): Step {
  const [first, second, direction, count] = parts;
  if (parts.length === 2) return { kind: 'path', from: String(first), to: String(second) };
  return {
    kind: 'expand',
    id: String(first),
    relationship: second as Extract<Step, { kind: 'expand' }>['relationship'],
    direction: direction as Extract<Step, { kind: 'expand' }>['direction'],
    first: Number(count),
  };
}
