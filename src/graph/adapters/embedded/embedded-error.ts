import { GraphError } from '../../port.ts';
import { reasonOf } from '../reason-of.ts';

/** The port's error for an error of the engine. A `GraphError` is returned unchanged. */
export function embeddedError(cause: unknown): GraphError {
  if (cause instanceof GraphError) return cause;
  const reason = reasonOf(cause);
  if (gqlStatus(cause) === '40000') {
    return new GraphError('CONFLICT', `Another write changed the same data first: ${reason}`, { cause });
  }
  // Brackets nested too deeply to be parsed; and plans that `requirePlannable` did not measure, as of other statements.
  if (/plan depth limit|nesting depth/.test(reason)) {
    return new GraphError('TOO_DEEP', `The embedded graph cannot plan a statement of so many levels: ${reason}`, {
      cause,
    });
  }
  return new GraphError('FAILED', `The embedded graph could not run a statement: ${reason}`, { cause });
}

/** Whether a transaction failed because of another one, so that it may succeed if repeated. */
export function isConflict(error: unknown): boolean {
  return error instanceof GraphError && error.code === 'CONFLICT';
}

function gqlStatus(error: unknown): unknown {
  return error instanceof Error && 'gqlStatus' in error ? error.gqlStatus : undefined;
}
