// Starts the program: the supervisor, and in processes of their own, what prepares the graph, and the workers. With the
// argument `bundle`, it only makes the bundle.
import { fork } from 'node:child_process';
import { findBundle, makeBundle, run } from './bundle.js';
import { refreshPages } from './refresh-pages.js';

const [, file, role] = process.argv;

if (role === 'bundle') await makeBundle();
else if (role === 'work') run('src/main', findBundle());
else if (role === 'prepare') run('src/startup/prepare', findBundle());
else {
  const bundle = findBundle() ?? (await makeBundle().catch(() => undefined));
  // A worker takes longest to start, and there is always at least one. So the first one starts before anything is loaded.
  const firstWorker = fork(file, ['work']);
  run('src/supervisor/supervise', bundle).supervise(firstWorker);
  if (process.env.npm_lifecycle_event === 'start') await refreshPages();
}
