import { basename } from 'node:path';
import type { Cause } from '../../src/graph/port.ts';
import { fileHash } from '../../src/graph/releases/file-hash.ts';

/**
 * What the manifest of a release says about the command that made it, as a user typed it, and the files that it read.
 * Files that cannot be read are left out: the command reports them.
 */
export async function causeOf(command: string, args: readonly string[], paths: readonly string[] = []): Promise<Cause> {
  const files: { name: string; sha256: string }[] = [];
  for (const path of new Set(paths)) {
    const sha256 = await fileHash(path).catch(() => undefined);
    if (sha256 !== undefined) files.push({ name: basename(path), sha256 });
  }
  return { command: [`npm run ${command}`, ...(args.length > 0 ? ['--', ...args] : [])].join(' '), files };
}
