import { setTimeout } from 'node:timers/promises';

const pausesMs = [20, 100, 300];
const timeLimitMs = 1_000;

/**
 * Retries an operation, with increasing pauses, as long as its errors are transient. It gives up after four attempts, or
 * after a second, so that clients soon get an error if the engine is down.
 */
export async function withRetry<T>(attempt: () => Promise<T>, isTransient: (error: unknown) => boolean): Promise<T> {
  const giveUpAt = performance.now() + timeLimitMs;
  for (const pauseMs of pausesMs) {
    try {
      return await attempt();
    } catch (error) {
      if (!isTransient(error) || performance.now() > giveUpAt) throw error;
      // Randomized, so that statements that were in conflict are not repeated at the same time.
      await setTimeout(pauseMs * (0.5 + Math.random()));
    }
  }
  return attempt();
}
