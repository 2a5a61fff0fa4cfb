// Starts the program: the supervisor, and in processes of their own, what prepares the graph, and the workers. With the
// argument `bundle`, it only makes the bundle.
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { findBundle, makeBundle, runBundled } from './bundle.js';
import { refreshPages } from './refresh-pages.js';

const [, file, role] = process.argv;

if (role === 'bundle') await makeBundle();
else if (role === 'work') run('main', findBundle());
else if (role === 'prepare') run('startup/prepare', findBundle());
else {
  const bundle = findBundle() ?? (await makeBundle().catch(() => undefined));
  // A worker takes longest to start, and there is always at least one. So the first one starts before anything is loaded.
  const firstWorker = fork(file, ['work']);
  run('supervisor/supervise', bundle).supervise(firstWorker);
  if (process.env.npm_lifecycle_event === 'start') await refreshPages();
}

/** Without a bundle, the modules themselves are loaded. */
function run(program, bundle) {
  if (bundle !== undefined) return runBundled(bundle, program);
  // The loader for CommonJS takes two thirds of the time of that for modules, which also has a thread with 25 MB.
  const require = createRequire(import.meta.url);
  require('tsx/cjs/api').register();
  return require(`./${program}.ts`);
}
