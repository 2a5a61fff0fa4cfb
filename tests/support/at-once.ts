import type { Steps } from '../../src/turns.ts';

/** The result of a computation, without pauses. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
