import type { RootRequest } from '../compiler/compiler.ts';
import type { Outcome } from './outcomes.ts';

/**
 * How many items of a question's answer one statement reads the nodes of. The engine hands over its result in one turn of the
 * event loop, which must be short.
 */
const itemsAtOnce = 2_000;

/** Root fields in parts that are to be read one after the other: long lists are cut into several, all else is in the first. */
export function inParts<Step extends { readonly request: RootRequest }>(steps: readonly Step[]): readonly Step[][] {
  const lengths = steps.map(({ request }) => listOf(request)?.length ?? 0);
  const count = Math.max(1, Math.ceil(Math.max(...lengths) / itemsAtOnce));
  return Array.from({ length: count }, (_, part) => steps.flatMap((step) => partOf(step, part) ?? []));
}

/** The outcomes of root fields that were read in parts. If one part fails, all of the root field does. */
export function joinOutcomes(parts: readonly ReadonlyMap<string, Outcome>[]): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const part of parts) {
    for (const [key, outcome] of part) outcomes.set(key, joined(outcomes.get(key), outcome));
  }
  return outcomes;
}

function partOf<Step extends { readonly request: RootRequest }>(step: Step, part: number): Step | undefined {
  const list = listOf(step.request);
  if (!list || list.length <= itemsAtOnce) return part === 0 ? step : undefined;
  const value = list.slice(part * itemsAtOnce, (part + 1) * itemsAtOnce);
  return value.length === 0 ? undefined : { ...step, request: { kind: 'value', value } };
}

function listOf(request: RootRequest): readonly unknown[] | undefined {
  return request.kind === 'value' && Array.isArray(request.value) ? request.value : undefined;
}

function joined(before: Outcome | undefined, next: Outcome): Outcome {
  if (!before || 'error' in before) return before ?? next;
  if ('error' in next) return next;
  return { value: [before.value, next.value].flat(), flawed: before.flawed || next.flawed };
}
