import { MalformedCodeError } from '../codes/malformed-code-error.ts';
import { badUserInput } from '../errors.ts';

/** Runs a function, and turns a MalformedCodeError into a client error. */
export function refuseMalformed<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asBadInput(error);
  }
}

/** A client error for a MalformedCodeError; all other errors stay as they are. */
export function asBadInput(error: unknown): unknown {
  return error instanceof MalformedCodeError ? badUserInput(error.message) : error;
}
