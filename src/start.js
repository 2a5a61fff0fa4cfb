// Starts the program: the supervisor, and in processes of their own, what prepares the graph, and the workers.
import { fork } from 'node:child_process';
import module, { createRequire } from 'node:module';

// Caches compiled code between starts, in versions of Node that can.
module.enableCompileCache?.();

const [, file, role] = process.argv;

// A worker takes longest to start, and there is always at least one. So the first one starts before anything is loaded.
const firstWorker = role === undefined ? fork(file, ['work']) : undefined;

// The loader for CommonJS takes two thirds of the time of that for modules, which also has a thread with 25 MB.
const require = createRequire(import.meta.url);
require('tsx/cjs/api').register();
if (role === 'work') require('./main.ts');
else if (role === 'prepare') require('./startup/prepare.ts');
else require('./supervisor/supervise.ts').supervise(firstWorker);
