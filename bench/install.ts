import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// The other contestants' packages are separate, so that users of Medcode Graph need not install them.
if (!existsSync(new URL('node_modules', import.meta.url))) {
  console.error('Installing the packages of the benchmark, once');
  const { status } = spawnSync('npm', ['ci', '--silent'], { cwd: import.meta.dirname, stdio: 'inherit', shell: true });
  process.exitCode = status ?? 1;
}
