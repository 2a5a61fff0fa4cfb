import { DamagedReleaseError } from '../../src/graph/releases/manifest.ts';
import { readArguments } from './arguments.ts';
import { print } from './print.ts';
import { BadBackupError } from './releases/restore.ts';
import { runReleases } from './releases/run-releases.ts';
import { runCommand, UsageError } from './run-command.ts';

const usage = `npm run releases -- <list | show | use | verify | prune | backup | restore>

Lists and manages the releases of the embedded graph. A running server follows within a second, without a restart.
  list            all releases, newest first; * is the current one
  show NAME       what is in a release, and what made it
  use NAME        makes a release the current one, back and forth
  verify [NAME]   checks the hash and the content of one release, or of all
  prune           deletes all but the newest releases; never the current one or the one
                  before it, and never a damaged one
    --keep N        how many to keep (default: RELEASES_KEPT)
  backup FILE     writes the current release to one .tar.gz file
  restore FILE    adds the release in such a file, and makes it the current one`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments({ keep: { type: 'string' } }, usage);
  const [action, operand, ...others] = positionals;
  if (values.help || action === undefined) {
    print(usage);
    return;
  }
  if (others.length > 0) throw new UsageError(`Too many arguments: ${others.join(' ')}\n\n${usage}`);
  const isFine = await runReleases({ action, operand, keep: values.keep }, print, usage);
  if (!isFine) process.exitCode = 1;
}

await runCommand(main, DamagedReleaseError, BadBackupError);
