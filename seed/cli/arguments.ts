import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './run-command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

const help = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * Reads what follows the name of a command. Every command knows `--help`.
 * @throws {UsageError} if an option is unknown or lacks its value
 */
export function readArguments<const O extends Options>(options: O, usage: string) {
  try {
    return parseArgs({ allowPositionals: true, options: { ...options, ...help } });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
