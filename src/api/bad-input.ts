import { UncoveredDateError } from '../codes/coverage.ts';
import { MalformedCodeError } from '../codes/malformed-code-error.ts';
import { badUserInput } from '../errors.ts';

/** Runs a function, and turns what it says about a code or date into a client error. */
export function refuseBadInput<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asBadInput(error);
  }
}

/** A client error for a malformed code or a date that nothing is known about; all other errors stay as they are. */
export function asBadInput(error: unknown): unknown {
  const isBadInput = error instanceof MalformedCodeError || error instanceof UncoveredDateError;
  return isBadInput ? badUserInput(error.message) : error;
}
