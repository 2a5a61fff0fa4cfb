// Starts `npm run load` from the bundle, which is made if needed.
import { spawn } from 'node:child_process';
import { findBundle, makeBundle, run } from '../../src/bundle.js';

// By default, glibc keeps the memory that each thread of the engine has freed for this thread. It reads the setting only when
// a process starts, and elsewhere nothing reads it.
if (process.platform === 'linux' && process.env.MALLOC_ARENA_MAX === undefined) startAgain({ MALLOC_ARENA_MAX: '1' });
else run('seed/cli/load', findBundle() ?? (await makeBundle().catch(() => undefined)));

/** Runs this command in a process with these settings, and ends as it does. */
function startAgain(settings) {
  const args = [...process.execArgv, ...process.argv.slice(1)];
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...settings } });
  const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? 1;
    if (signal === null) return;
    for (const one of signals) process.removeAllListeners(one);
    process.kill(process.pid, signal);
  });
}
