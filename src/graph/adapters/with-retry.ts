import { setTimeout } from 'node:timers/promises';

const pausesMs = [20, 100, 300];
const patienceMs = 1_000;

/**
 * Attempts something again, after a growing pause, while its failure is one that passes. Gives up after four attempts
 * or once a second has gone, so that the client of an engine that is down soon hears of it.
 */
export async function withRetry<T>(attempt: () => Promise<T>, passes: (error: unknown) => boolean): Promise<T> {
  const giveUpAt = performance.now() + patienceMs;
  for (const pauseMs of pausesMs) {
    try {
      return await attempt();
    } catch (error) {
      if (!passes(error) || performance.now() > giveUpAt) throw error;
      // Spread out, so that statements that got in each other's way do not meet again.
      await setTimeout(pauseMs * (0.5 + Math.random()));
    }
  }
  return attempt();
}
