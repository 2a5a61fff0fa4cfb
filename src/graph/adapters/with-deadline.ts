import type { GraphError } from '../port.ts';

/** Settles as the work does, or fails with `late()` where that takes longer than `ms`. The work itself goes on. */
export function withDeadline<T>(work: Promise<T>, ms: number, late: () => GraphError): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
