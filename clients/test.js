// Runs the recipes of docs/clients.md with real clients, which it installs here first. Without Python, its recipes are skipped.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

run('npm', 'ci', '--prefix', 'clients', '--no-fund', '--no-audit');
const python = join(import.meta.dirname, '.python');
const hasPython =
  isDone('python3', '-m', 'venv', python) &&
  isDone(join(python, 'bin', 'pip'), 'install', '--quiet', '--requirement', 'clients/requirements.txt');
if (!hasPython) console.log('Python or its packages cannot be installed: the recipes for pandas and gql are skipped.');
run('npx', 'vitest', 'run', '--config', 'clients/vitest.config.ts', ...process.argv.slice(2));

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function isDone(command, ...args) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
}
