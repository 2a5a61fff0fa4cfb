import type { GraphError } from '../port.ts';

/** The result of the work, or a rejection with `timeoutError()` after `ms` milliseconds. The work itself continues. */
export function withDeadline<T>(work: Promise<T>, ms: number, timeoutError: () => GraphError): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(timeoutError()), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
