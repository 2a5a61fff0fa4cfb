import type { ServerAdmission } from './admission.ts';

/**
 * `busy`: requests have been refused within the last seconds. `overloaded`: no look-up gets a place any more, whoever asks
 * for it, because the engine does not end the statements of those that have one.
 */
export type Load = 'normal' | 'busy' | 'overloaded';

const recentMs = 5_000;
const stuckMs = 10_000;

/** How loaded the server is. `after` is how long all look-ups must be stuck, in milliseconds, for it to be overloaded. */
export function loadOf({ gate, lanes }: Pick<ServerAdmission, 'gate' | 'lanes'>, after = stuckMs): Load {
  if (lanes.light.stuckForMs > after) return 'overloaded';
  const refused = Math.max(gate.refused, lanes.light.refused, lanes.medium.refused, lanes.heavy.refused);
  return performance.now() - refused < recentMs ? 'busy' : 'normal';
}
