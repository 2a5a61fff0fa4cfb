import { BadRecordsError } from '../../seed/records/bad-records-error.ts';
import { ConfigError } from '../config.ts';
import { GraphError } from '../graph/port.ts';
import { KeyFileError } from '../http/access/key-file.ts';

/** The message for an error that the operator can fix; undefined for a bug. */
export function explain(error: unknown): string | undefined {
  const expected = [ConfigError, GraphError, BadRecordsError, KeyFileError];
  if (error instanceof Error && expected.some((kind) => error instanceof kind)) return error.message;
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code === 'EADDRINUSE') {
    return `PORT must be free, but ${address}:${port} is already in use. Stop what is using it, or set another PORT.`;
  }
  return undefined;
}
