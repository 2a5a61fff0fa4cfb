import { MalformedCodeError } from '../codes/codes.ts';
import { badUserInput } from '../errors.ts';

/** Runs what may find text that could never be a code: that is the client's mistake. */
export function refuseMalformed<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asBadInput(error);
  }
}

/** Text that could never be a code is the client's mistake; all else stays as it is. */
export function asBadInput(error: unknown): unknown {
  return error instanceof MalformedCodeError ? badUserInput(error.message) : error;
}
