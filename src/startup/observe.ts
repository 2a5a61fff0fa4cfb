import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Admin } from '../admin/open-admin.ts';
import { type Config, ConfigError } from '../config.ts';
import type { Graph } from '../graph/port.ts';
import type { RequestObserver } from '../http/request-observer.ts';
import { lazily } from '../lazily.ts';
import { openAuditLog } from '../observe/audit-log.ts';
import type { MetricValues } from '../observe/metrics.ts';
import { programVersion } from '../observe/version.ts';

/** Who observes the server, by the settings. */
export interface Observation {
  readonly observers: readonly RequestObserver[];
  /** Writes and reports what is left. */
  close(): Promise<void>;
}

export interface ObservationOptions {
  readonly config: Config;
  readonly graph: Graph;
  readonly log: FastifyBaseLogger;
  /** Gets the metrics of this process once a second; undefined if nobody reads them. */
  readonly report: ((values: MetricValues) => void) | undefined;
}

/** How often metrics are reported, in milliseconds. */
const reportMs = 1_000;

/** Opens what observes the server. What is off is not even loaded. @throws {ConfigError} */
export async function openObservation(options: ObservationOptions): Promise<Observation> {
  const parts = [await openAudit(options), await openMetrics(options), await openTraces(options)].filter(
    (part) => part !== undefined,
  );
  return {
    observers: parts.map(({ observer }) => observer),
    async close() {
      for (const { close } of parts) await close();
    },
  };
}

async function openAudit({ config, log }: ObservationOptions) {
  const target = config.AUDIT_LOG;
  if (target === undefined) return undefined;
  const onError = (err: Error) => log.error({ err }, 'The audit log has gaps');
  const observer = await openAuditLog({ target, onError }).catch((error: Error) => {
    throw new ConfigError(`AUDIT_LOG must be a file that can be written, but ${error.message}.`);
  });
  return { observer, close: async () => observer.close() };
}

async function openMetrics({ config, graph, report }: ObservationOptions) {
  if (config.ADMIN_PORT === undefined || !report) return undefined;
  const { createMetrics } = await lazily(
    import.meta.url,
    '../observe/metrics.ts',
    () => import('../observe/metrics.ts'),
  );
  const observer = createMetrics({
    version: programVersion(),
    engine: engineOf(config),
    release: () => graph.release(),
  });
  const reportNow = async () => report(await observer.values());
  const timer = setInterval(() => void reportNow(), reportMs).unref();
  await reportNow();
  const close = async () => {
    clearInterval(timer);
    await reportNow();
    observer.close();
  };
  return { observer, close };
}

async function openTraces({ config }: ObservationOptions) {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: serviceName } = config;
  if (endpoint === undefined) return undefined;
  const { openTracing } = await lazily(import.meta.url, '../observe/tracing.ts', () => import('../observe/tracing.ts'));
  const observer = openTracing({ endpoint, serviceName, version: programVersion(), engine: engineOf(config) });
  // A collector that does not answer must not hold up the end of the process.
  return { observer, close: () => Promise.race([observer.close(), delay(2_000, undefined, { ref: false })]) };
}

function engineOf({ GRAPH_URL }: Config): 'grafeo' | 'neo4j' {
  return GRAPH_URL === undefined ? 'grafeo' : 'neo4j';
}

/** Opens the admin port of a program that is a single process, if the settings have one. */
export async function openOwnAdmin(config: Config, log: FastifyBaseLogger, address: () => string | undefined) {
  if (config.ADMIN_PORT === undefined) return undefined;
  const { openAdmin } = await lazily(import.meta.url, '../admin/open-admin.ts', () => import('../admin/open-admin.ts'));
  return openAdmin({ settings: config, log, address });
}

/** How a process reports its metrics to an admin port in the same process. */
export function reportTo(admin: Admin | undefined): ObservationOptions['report'] {
  return admin && ((values) => admin.metrics.update(process.pid, values));
}
