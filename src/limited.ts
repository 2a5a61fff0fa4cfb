/** Runs tasks, a limited number at a time. */
export type Limited = <T>(task: () => Promise<T>) => Promise<T>;

/** Tasks beyond `most` wait, and start in the order in which they came. */
export function limited(most: number): Limited {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running < most) running += 1;
    else await new Promise<void>((start) => void waiting.push(start));
    try {
      return await task();
    } finally {
      // The next task takes this one's place.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
