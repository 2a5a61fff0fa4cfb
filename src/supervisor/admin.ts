import type { Logger } from 'pino';
import type { AdminSettings } from '../admin/open-admin.ts';
import { lazily } from '../lazily.ts';
import type { WorkerMetrics } from './pool.ts';

/**
 * Opens the admin port, which shows the metrics of all workers together. Its libraries are loaded only now.
 * `address` is the URL at which the workers answer clients; undefined while they do not.
 * @returns where the workers' metrics go
 */
export async function openAdminPort(
  settings: AdminSettings,
  address: () => string | undefined,
  log: Logger,
): Promise<WorkerMetrics> {
  const { openAdmin } = await lazily(import.meta.url, '../admin/open-admin.ts', () => import('../admin/open-admin.ts'));
  return (await openAdmin({ settings, log, address })).metrics;
}
