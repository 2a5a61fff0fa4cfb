import { chmod, open, readFile, rename, rm } from 'node:fs/promises';
import { z } from 'zod';
import { roles } from './role.ts';

const moment = z.iso.datetime();

const record = z.strictObject({
  /** The public part of the key. */
  id: z.string().regex(/^[0-9a-f]{12}$/),
  /** Who or what uses it. */
  name: z.string(),
  role: z.enum(roles),
  /** See `hashOfKey`. */
  hash: z.string().regex(/^[\w-]{43}$/),
  created: moment,
  /** From then on, the key is refused. */
  expires: moment.optional(),
  revoked: moment.optional(),
  /** Requests a minute, in place of `RATE_LIMIT`. */
  rate: z.int().positive().optional(),
});

const file = z.strictObject({ keys: z.array(record) });

export type KeyRecord = z.output<typeof record>;

/** A key file that cannot be used, or a change that cannot be made to it. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

/**
 * The keys in a file. Every key of a missing file has been removed.
 * @throws {KeyFileError}
 */
export async function readKeys(path: string): Promise<readonly KeyRecord[]> {
  try {
    return file.parse(JSON.parse(await readFile(path, 'utf8'))).keys;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw new KeyFileError(`${path} must be a file made by \`npm run keys\`, but ${problemOf(error)}.`, {
      cause: error,
    });
  }
}

/**
 * Replaces the keys in a file, in one rename. Readers see the keys before or after the change, and two changes at once
 * do not lose each other. Only the file's owner can read it.
 * @throws {KeyFileError} if another process is changing the file; and what `change` throws
 */
export async function changeKeys(
  path: string,
  change: (keys: readonly KeyRecord[]) => readonly KeyRecord[],
): Promise<void> {
  const draft = `${path}.draft`;
  const handle = await openDraft(draft);
  try {
    const keys = change(await readKeys(path));
    await handle.writeFile(`${JSON.stringify({ keys }, null, 2)}\n`);
    await handle.sync();
    // The mode given to `open` is reduced by the umask.
    await chmod(draft, 0o600);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

async function openDraft(draft: string) {
  try {
    return await open(draft, 'wx', 0o600);
  } catch (error) {
    const message = isCode(error, 'EEXIST')
      ? `Only one command at a time may change the keys, but ${draft} exists. If no other command is running, remove it.`
      : `The folder of KEYS_FILE must be writable, but ${problemOf(error)}.`;
    throw new KeyFileError(message, { cause: error });
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function problemOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return `${issue?.path.join('.') || 'its content'} is wrong (${issue?.message})`;
  }
  if (error instanceof SyntaxError) return 'it is not JSON';
  return error instanceof Error ? error.message : String(error);
}
