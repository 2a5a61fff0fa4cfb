import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const checkout = fileURLToPath(new URL('../../', import.meta.url));

describe('npm run seed', () => {
  let copy: string;

  beforeEach(async () => {
    copy = await mkdtemp(join(tmpdir(), 'checkout-'));
    for (const part of ['package.json', 'seed', 'src']) {
      await cp(join(checkout, part), join(copy, part), { recursive: true });
    }
    await symlink(join(checkout, 'node_modules'), join(copy, 'node_modules'));
  });

  afterEach(() => rm(copy, { recursive: true }));

  function seed(env: Record<string, string> = {}) {
    return new Promise<{ exitCode: number | null; stdout: string[]; stderr: string[] }>((resolve) => {
      const child = execFile(
        process.execPath,
        ['--import', 'tsx', 'seed/index.ts'],
        { cwd: copy, env: { PATH: process.env.PATH, DATA_DIR: join(copy, 'data'), ...env } },
        (_, stdout, stderr) =>
          resolve({ exitCode: child.exitCode, stdout: stdout.trim().split('\n'), stderr: stderr.trim().split('\n') }),
      );
    });
  }

  it('prints a line for each source, as in the README', async () => {
    const { exitCode, stdout } = await seed();
    const readme = await readFile(join(checkout, 'README.md'), 'utf8');
    expect(exitCode).toBe(0);
    expect(stdout.map((line) => `Loaded ${line}`)).toEqual(readme.match(/^Loaded DOC:.*$/gm));
  });

  it('lists all bad records and exits with code 1', async () => {
    await writeFile(join(copy, 'seed/data/modifiers.jsonl'), '{"record":"modifier","code":"2"}\n{}\n');
    const { exitCode, stdout, stderr } = await seed();
    expect(exitCode).toBe(1);
    expect(stdout).toEqual(['']);
    expect(stderr).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\d+ bad records, nothing was written:$/),
        expect.stringMatching(/^seed\/data\/modifiers\.jsonl:1: code: .*but got "2"; display: /),
        expect.stringMatching(/^seed\/data\/modifiers\.jsonl:2: record: /),
      ]),
    );
    expect(stderr.join('\n')).not.toMatch(/^ {4}at /m);
  });

  it('reports an invalid setting in one line', async () => {
    const { exitCode, stderr } = await seed({ GRAPH_URL: 'http://localhost:7474' });
    expect(exitCode).toBe(1);
    expect(stderr).toEqual([expect.stringContaining('but got "http://localhost:7474"')]);
  });
});
