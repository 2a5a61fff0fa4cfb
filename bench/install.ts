import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The other contestants' packages are separate, so that users of Medcode Graph need not install them. */
for (const folder of [import.meta.dirname, `${import.meta.dirname}/postgraphile`]) {
  if (existsSync(`${folder}/node_modules`)) continue;
  console.error(`Installing the packages of ${folder}, once`);
  // PostGraphile asks for Node 22, but runs on 20 as well: see `postgraphile/with-resolvers.js`.
  const args = ['ci', '--loglevel=error', '--engine-strict=false'];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: true });
  process.exitCode ||= status ?? 1;
}
