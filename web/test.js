// Tests the web application in a browser, Debian's Chromium, which it installs if there is none. The browser reaches no network.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

run('node', 'web/prepare.js');
run('npx', 'tsc', '--noEmit', '-p', 'web');
run('npx', 'graphql-codegen', '--config', 'web/codegen.ts', '--check');
if (!existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')) {
  console.log('Installing Chromium');
  run('sh', '-c', 'apt-get update -qq && apt-get install -y -qq chromium');
}
run('npx', 'vitest', 'run', '--config', 'web/vitest.config.ts', ...process.argv.slice(2));

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
