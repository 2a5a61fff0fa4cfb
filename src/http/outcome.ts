/**
 * How a request ended. `left` is that the client disconnected, or that an answer broke off; `wrong` is a mistake of the
 * client.
 */
export type Outcome =
  | 'ok'
  | 'unchanged'
  | 'wrong'
  | 'too_large'
  | 'unauthenticated'
  | 'forbidden'
  | 'rate_limited'
  | 'busy'
  | 'timeout'
  | 'unavailable'
  | 'failed'
  | 'left';

const byCode: Readonly<Record<string, Outcome>> = {
  LIMIT_EXCEEDED: 'too_large',
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  RATE_LIMITED: 'rate_limited',
  GRAPH_BUSY: 'busy',
  GRAPH_TIMEOUT: 'timeout',
  GRAPH_UNAVAILABLE: 'unavailable',
  ACCESS_UNAVAILABLE: 'unavailable',
  INTERNAL_SERVER_ERROR: 'failed',
};

/** How a request ended, by its HTTP status and the code of the first error in the answer, if there is one. */
export function outcomeOf(status: number, code: unknown): Outcome {
  if (code !== undefined) return byCode[String(code)] ?? (status >= 500 ? 'failed' : 'wrong');
  if (status === 304) return 'unchanged';
  if (status >= 500) return 'failed';
  return status >= 400 ? 'wrong' : 'ok';
}
