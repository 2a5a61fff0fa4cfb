// Starts the program: the supervisor, and in processes of their own, what prepares the graph, and the workers.
import module, { createRequire } from 'node:module';

// Caches compiled code between starts, in versions of Node that can.
module.enableCompileCache?.();

const [, , role] = process.argv;

if (role === 'work' || role === 'prepare') {
  // Libraries are imported first, with Node's own loader. With the TypeScript loader, which only our own code needs, the
  // start would take half as long again, and more memory.
  await (role === 'work' ? importServerLibraries() : import('zod'));
  const { register } = await import('tsx/esm/api');
  register();
  await (role === 'work' ? import('./main.ts') : import('./startup/prepare.ts'));
} else {
  // The supervisor's few files go through the loader for CommonJS: that for modules has a thread, which takes 25 MB.
  const require = createRequire(import.meta.url);
  require('tsx/cjs/api').register();
  require('./supervisor/supervise.ts');
}

function importServerLibraries() {
  return Promise.all([
    import('@apollo/server'),
    import('@apollo/server/plugin/landingPage/default'),
    import('@fastify/cors'),
    import('helmet'),
    import('fastify'),
    import('zod'),
  ]);
}
