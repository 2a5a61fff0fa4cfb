import type { Caller } from '../../src/api/admission.ts';

/** A client that can leave. */
export function visitor(client: string): Caller & { leave(): void } {
  const callbacks = new Set<() => void>();
  return {
    client,
    onLeave(callback) {
      callbacks.add(callback);
      return () => void callbacks.delete(callback);
    },
    leave() {
      for (const callback of callbacks) callback();
    },
  };
}

/** The error of an operation that is refused because others are running. */
export const busy = {
  message: 'The server is busy with other operations. Try again in 1 s.',
  extensions: { code: 'GRAPH_BUSY', retryAfter: 1 },
};
