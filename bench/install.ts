import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The other contestants' packages are separate, so that users of Medcode Graph need not install them. */
for (const folder of [import.meta.dirname, `${import.meta.dirname}/postgraphile`]) {
  if (existsSync(`${folder}/node_modules`)) continue;
  console.error(`Installing the packages of ${folder}, once`);
  const { status } = spawnSync('npm', ['ci', '--silent'], { cwd: folder, stdio: 'inherit', shell: true });
  process.exitCode ||= status ?? 1;
}
