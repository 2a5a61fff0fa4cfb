const calmMs = 60_000;
const longestMs = 30_000;

/** Pauses between failures: none before the first, then longer and longer, until a minute has passed without one. */
export interface BackOff {
  /** To be called at each failure. @returns how long to wait before the next attempt, in milliseconds */
  next(now?: number): number;
}

export function createBackOff(): BackOff {
  let failures = 0;
  let failedAt = Number.NEGATIVE_INFINITY;
  return {
    next(now = performance.now()) {
      if (now - failedAt > calmMs) failures = 0;
      failedAt = now;
      failures += 1;
      return failures === 1 ? 0 : Math.min(longestMs, 500 * 2 ** (failures - 2));
    },
  };
}
