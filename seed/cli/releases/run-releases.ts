import { graphSettings, readConfig } from '../../../src/config.ts';
import type { GraphSettings } from '../../../src/graph/adapters/open.ts';
import { UsageError } from '../run-command.ts';
import { backUp } from './backup.ts';
import { listReleases } from './list.ts';
import { runOnNeo4j } from './neo4j.ts';
import { prune } from './prune.ts';
import { restore } from './restore.ts';
import { showRelease } from './show.ts';
import { useRelease } from './use.ts';
import { verifyReleases } from './verify.ts';

/** What to do, as a user typed it. */
export interface Command {
  readonly action: string;
  /** The name of a release or the path of a file, depending on the action. */
  readonly operand: string | undefined;
  readonly keep: string | undefined;
}

/**
 * Runs a command on the releases of the graph that the environment names. `report` gets the lines to print.
 * @returns false if a release is damaged
 * @throws {UsageError} with `usage` if there is no such command
 * @throws {GraphError} {DamagedReleaseError} {BadBackupError}
 */
export async function runReleases(command: Command, report: Report, usage: string): Promise<boolean> {
  const settings = graphSettings(readConfig(process.env));
  const run = actions.get(command.action);
  if (!run) throw new UsageError(`There is no command ${JSON.stringify(command.action)}.\n\n${usage}`);
  if (settings.url !== undefined) return runOnNeo4j(settings, command.action, report);
  return (await run(settings, command, report)) ?? true;
}

export type Report = (line: string) => void;

type Run = (settings: GraphSettings, command: Command, report: Report) => Promise<boolean | undefined>;

const actions = new Map<string, Run>([
  ['list', ({ dataDir }, _, report) => done(listReleases(dataDir, report))],
  ['show', ({ dataDir }, command, report) => done(showRelease(dataDir, nameIn(command), report))],
  ['use', ({ dataDir }, command, report) => done(useRelease(dataDir, nameIn(command), report))],
  ['verify', ({ dataDir }, { operand }, report) => verifyReleases(dataDir, operand, report)],
  ['prune', (settings, { keep }, report) => done(prune(settings, keep, report))],
  ['backup', ({ dataDir }, command, report) => done(backUp(dataDir, fileIn(command), report))],
  ['restore', ({ dataDir }, command, report) => done(restore(dataDir, fileIn(command), report))],
]);

async function done(running: Promise<void>): Promise<undefined> {
  await running;
}

function nameIn({ action, operand }: Command): string {
  if (operand !== undefined) return operand;
  throw new UsageError(
    `${action} must be followed by the name of a release. Run \`npm run releases -- list\` for them.`,
  );
}

function fileIn({ action, operand }: Command): string {
  if (operand !== undefined) return operand;
  throw new UsageError(`${action} must be followed by the path of a file, such as graph-backup.tar.gz.`);
}
