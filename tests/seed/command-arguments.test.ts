import { describe, expect, it } from 'vitest';
import { type Command, startCommand } from '../support/process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const commands = {
  seed: 'seed/index.ts',
  load: 'seed/cli/load.ts',
  import: 'seed/cli/import.ts',
  forget: 'seed/cli/forget.ts',
  releases: 'seed/cli/releases.ts',
  keys: 'src/admin/keys.ts',
};

const { pathOf, write } = temporaryFolder();

function start(path: string, ...args: readonly string[]): Command {
  return startCommand([path, ...args], { DATA_DIR: pathOf('data'), KEYS_FILE: pathOf('keys.json') });
}

describe.each(Object.entries(commands))('npm run %s', (name, path) => {
  it('says how to use it if it is asked, and does nothing', async () => {
    const { exit, said } = start(path, '--help');
    expect(await exit).toBe(0);
    expect(said.out).toContain(`npm run ${name}`);
    expect(said.err).toBe('');
  });

  it('refuses an option that it does not have, and says how to use it', async () => {
    const { exit, said } = start(path, '--frobnicate');
    expect(await exit).toBe(1);
    expect(said.out).toBe('');
    expect(said.err).toMatch(/^Unknown option '--frobnicate'/);
    expect(said.err).toContain(`npm run ${name}`);
    expect(said.err).not.toMatch(/^ {4}at /m);
  });
});

it('npm run import says what a page must look like if a file is none', async () => {
  const notes = await write('notes.txt', 'CPT 12345 is mentioned here.');
  const { exit, said } = start(commands.import, notes);
  expect(await exit).toBe(1);
  expect(said.err.trim().split('\n')).toEqual([
    `${notes}: A page must say something about its procedure, but nothing about 12345 could be read.`,
    'docs/sample-page.txt shows what a page must look like.',
  ]);
});
