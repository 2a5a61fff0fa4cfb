import { GraphError } from '../../port.ts';
import { reasonOf } from '../reason-of.ts';

/** The port's error for what the engine threw at a statement; a `GraphError` is returned as it is. */
export function embeddedError(cause: unknown): GraphError {
  if (cause instanceof GraphError) return cause;
  const reason = reasonOf(cause);
  if (gqlStatus(cause) === '40000') {
    return new GraphError('CONFLICT', `Another write changed the same part of the graph first: ${reason}`, { cause });
  }
  return new GraphError('FAILED', `The embedded graph refused a statement: ${reason}`, { cause });
}

/** Whether a transaction failed because another one came first, so that it may succeed now. */
export function isConflict(error: unknown): boolean {
  return error instanceof GraphError && error.code === 'CONFLICT';
}

function gqlStatus(error: unknown): unknown {
  return error instanceof Error && 'gqlStatus' in error ? error.gqlStatus : undefined;
}
