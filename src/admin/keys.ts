import { parseArgs } from 'node:util';
import { createKey, hashOfKey } from '../http/access/api-key.ts';
import { changeKeys, KeyFileError, type KeyRecord, readKeys } from '../http/access/key-file.ts';
import { isRole, type Role, roles } from '../http/access/role.ts';

const usage = `KEYS_FILE=<file> npm run keys -- create NAME [--role ROLE] [--expires DATE] [--rate N]
KEYS_FILE=<file> npm run keys -- list
KEYS_FILE=<file> npm run keys -- revoke ID

Creates, lists, and revokes API keys. A key is shown only when it is created: the file has its hash. Servers notice a
change within seconds.
--role ROLE     ${roles.join(', ')} (default: reader)
--expires DATE  from this date on (00:00 UTC), the key is refused
--rate N        requests a minute, in place of RATE_LIMIT
--file FILE     the file of the keys (default: KEYS_FILE)`;

/** Arguments that the command does not understand. */
class UsageError extends Error {}

type Values = ReturnType<typeof readArguments>['values'];

async function main(): Promise<void> {
  const { positionals, values } = readArguments();
  const [action, argument] = positionals;
  if (values.help || action === undefined) return console.log(usage);
  const path = values.file ?? process.env.KEYS_FILE;
  if (!path) throw new UsageError('KEYS_FILE or --file must name the file of the keys, but neither is set.');
  if (action === 'list') return list(await readKeys(path));
  if (action === 'create') return create(path, argument, values);
  if (action === 'revoke') return revoke(path, argument);
  throw new UsageError(`The first argument must be create, list or revoke, but got ${JSON.stringify(action)}.`);
}

async function create(path: string, name: string | undefined, values: Values): Promise<void> {
  if (!name) throw new UsageError('A new key must have a name: npm run keys -- create NAME.');
  const { id, text } = createKey();
  const role = roleOf(values.role);
  const limits = {
    ...(values.expires !== undefined && { expires: momentOf(values.expires) }),
    ...(values.rate !== undefined && { rate: rateOf(values.rate) }),
  };
  const record = { id, name, role, hash: hashOfKey(text), created: new Date().toISOString(), ...limits };
  await changeKeys(path, (keys) => [...keys, record]);
  console.log(text);
  // Not where the key goes, so that a script can take it from there.
  console.error(`This is the key ${id} of ${name}, with the role ${role}. Store it now: it cannot be shown again.`);
}

async function revoke(path: string, id: string | undefined): Promise<void> {
  await changeKeys(path, (keys) => {
    if (!keys.some((key) => key.id === id)) {
      throw new UsageError(
        `A key to revoke must be one of the ids in \`npm run keys -- list\`, but got ${quoted(id)}.`,
      );
    }
    const revoked = new Date().toISOString();
    return keys.map((key) => (key.id === id && !key.revoked ? { ...key, revoked } : key));
  });
  console.log(`The key ${id} is revoked.`);
}

function list(keys: readonly KeyRecord[]): void {
  const rows = keys.map(({ id, name, role, created, rate, ...ends }) => {
    const limit = rate === undefined ? [] : [`${rate} a minute`];
    return [id, role, name, `created ${created.slice(0, 10)}`, ...limit, ...endOf(ends)].join('  ');
  });
  console.log(rows.join('\n') || 'There are no keys.');
}

function endOf({ revoked, expires }: Pick<KeyRecord, 'revoked' | 'expires'>): string[] {
  if (revoked) return [`revoked ${revoked.slice(0, 10)}`];
  return expires ? [`expires ${expires}`] : [];
}

function roleOf(text: string): Role {
  if (isRole(text)) return text;
  throw new UsageError(`--role must be one of ${roles.join(', ')}, but got ${quoted(text)}.`);
}

function momentOf(text: string): string {
  const date = new Date(/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(text) ? text : Number.NaN);
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  throw new UsageError(`--expires must be a date such as 2027-12-31, but got ${quoted(text)}.`);
}

function rateOf(text: string): number {
  const rate = Number(text);
  if (Number.isSafeInteger(rate) && rate > 0) return rate;
  throw new UsageError(`--rate must be a whole number of at least 1, but got ${quoted(text)}.`);
}

function quoted(text: string | undefined): string {
  return text === undefined ? 'none' : JSON.stringify(text);
}

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        role: { ...text, default: 'reader' },
        expires: text,
        rate: text,
        file: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

try {
  await main();
} catch (error) {
  const isExpected = error instanceof UsageError || error instanceof KeyFileError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
