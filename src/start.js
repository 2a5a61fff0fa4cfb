// Starts main.ts. Libraries are imported first, with Node's own loader. With the TypeScript loader, which only our own
// code needs, the start would take half as long again, and more memory.
import module from 'node:module';

// Caches compiled code between starts, in versions of Node that can.
module.enableCompileCache?.();

await Promise.all([
  import('@apollo/server'),
  import('@apollo/server/plugin/landingPage/default'),
  import('@as-integrations/fastify'),
  import('@fastify/cors'),
  import('fastify'),
  import('zod'),
]);
const { register } = await import('tsx/esm/api');
register();
await import('./main.ts');
