import cluster from 'node:cluster';
import { createRequire } from 'node:module';
import type { Logger } from 'pino';
import type { AdminSettings } from '../admin/open-admin.ts';
import type { Report } from './messages.ts';

/**
 * Opens the admin port, which shows the metrics of all workers together. Its libraries are loaded only now.
 * `address` is the URL at which the workers answer clients; undefined while they do not.
 */
export async function openAdminPort(settings: AdminSettings, address: () => string | undefined, log: Logger) {
  // Not by `import()`, which would take a loader of its own.
  const { openAdmin } = createRequire(import.meta.url)(
    '../admin/open-admin.ts',
  ) as typeof import('../admin/open-admin.ts');
  const { metrics } = await openAdmin({ settings, log, address });
  cluster.on('message', (worker, report: Report) => {
    if (report.kind === 'metrics') metrics.update(worker.id, report.values);
  });
  cluster.on('disconnect', ({ id }) => void metrics.end(id));
}
