// Starts main.ts. The libraries come first and by Node's own loader: through the TypeScript loader, which is only
// needed for what is ours, the start would take half as long again, and more memory.
import module from 'node:module';

// Keeps compiled code from one start to the next, where Node can.
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
