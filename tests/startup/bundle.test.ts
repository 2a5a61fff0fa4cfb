import { execFile } from 'node:child_process';
import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startProgram } from '../support/process.ts';
import { countDiagnoses } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { pathOf, write } = temporaryFolder();
const run = promisify(execFile);
const usage = 'npm run load -- [source] <file or address...> [--release NAME] [--dry-run]';
const eight = { data: { procedure: { diagnoses: { totalCount: 8 } } } };

/** The project in a folder of its own. */
async function copyProject(): Promise<void> {
  for (const part of ['src', 'seed', 'schema/generated', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    await cp(part, pathOf(`project/${part}`), { recursive: true });
  }
  await symlink(resolve('node_modules'), pathOf('project/node_modules'));
}

/** Starts the copied project, and stops it when it has answered: what it has written. */
async function startOnce(): Promise<string> {
  const program = startProgram({ DATA_DIR: pathOf('data'), WORKERS: '1', LOG_LEVEL: 'warn' }, pathOf('project'));
  onTestFinished(async () => void (await program.stop()));
  expect(await countDiagnoses(await program.address)).toEqual(eight);
  expect(await program.stop()).toBe(0);
  expect(program.said.err).toBe('');
  return program.said.out;
}

/** Runs `npm run load` in the copied project: the first line that it has written. */
async function loadOnce(): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, ['seed/cli/load.js', '--help'], { cwd: pathOf('project') });
  expect(stderr).toBe('');
  return stdout.slice(0, stdout.indexOf('\n'));
}

const bundles = async () => (await readdir(pathOf('project/.cache/start'))).filter((name) => name !== 'bundle.json');

describe('the start', { timeout: 120_000 }, () => {
  it('makes a bundle of the program once, and another one when the program has changed', async () => {
    await copyProject();
    expect(await startOnce()).toContain('Which diagnoses are listed');
    expect(await readFile(pathOf('project/.cache/start/bundle.json'), 'utf8')).toContain('"src/bundle.js"');
    const first = await bundles();
    expect(first).toHaveLength(1);
    await startOnce();
    expect(await bundles()).toEqual(first);

    const file = pathOf('project/src/startup/welcome.ts');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('Which diagnoses are listed', 'What are the diagnoses listed'));
    expect(await startOnce()).toContain('What are the diagnoses listed');
    const second = await bundles();
    expect(second).toHaveLength(1);
    expect(second).not.toEqual(first);
    expect(await loadOnce()).toBe(usage);
    expect(await bundles()).toEqual(second);
  });

  it('does without a bundle where none can be written', async () => {
    await copyProject();
    await write('project/.cache', 'not a folder');
    expect(await startOnce()).toContain('Which diagnoses are listed');
    expect(await loadOnce()).toBe(usage);
  });
});
