// Serves the graph in the command line's settings until the parent process disconnects. Sends its address to the parent
// first, and its memory in reply to any message.
import { z } from 'zod';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { createServer } from '../../src/http/server.ts';
import { createLog } from '../../src/startup/log.ts';

const settings = z.object({ url: z.string().optional(), dataDir: z.string().default(':memory:') });

const config = readConfig({ NODE_ENV: 'production', LOG_LEVEL: 'silent' });
const graph = await openGraph({
  ...settings.parse(JSON.parse(process.argv[2] ?? '')),
  queryTimeoutMs: config.GRAPH_TIMEOUT_MS,
});
const log = createLog(config.LOG_LEVEL, false);
const server = await createServer({ graph, schema: createExecutableSchema(), config, log, ready: () => graph.ping() });

let peak = 0;
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 10).unref();

process.on('message', () => {
  const now = process.memoryUsage.rss();
  process.send?.({ now, peak: Math.max(peak, now) });
  peak = now;
});
process.once('disconnect', async () => {
  await server.close();
  await graph.close();
});
process.send?.({ address: await server.listen({ host: '127.0.0.1', port: 0 }) });
