import { inspect } from 'node:util';
import { ConfigError } from '../../src/config.ts';
import { GraphError } from '../../src/graph/port.ts';
import { complain } from './print.ts';

/** Thrown for arguments that a command does not have. The message says what is wrong and how to use the command. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type ErrorClass = abstract new (...args: never[]) => Error;

/**
 * Runs a command. If it fails, the exit code is 1: errors of usage, settings, the graph, and the `expected` classes are
 * printed as their message, and any other error with its stack.
 */
export async function runCommand(command: () => Promise<void>, ...expected: readonly ErrorClass[]): Promise<void> {
  try {
    await command();
  } catch (error) {
    const isExpected = [UsageError, ConfigError, GraphError, ...expected].some((kind) => error instanceof kind);
    complain(isExpected && error instanceof Error ? error.message : inspect(error));
    process.exitCode = 1;
  }
}
