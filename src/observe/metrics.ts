import {
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  type MetricObjectWithValues,
  type MetricValue,
  Registry,
} from 'prom-client';
import { reading } from '../events.ts';
import type { AdmissionState, EndedRequest, RequestObserver } from '../http/request-observer.ts';

/** What one process has counted, as `AggregatorRegistry.aggregate` of prom-client adds it up. */
export type MetricValues = readonly MetricObjectWithValues<MetricValue<string>>[];

/** The metrics of this process. */
export interface Metrics extends RequestObserver {
  readonly registry: Registry;
  /** The values now. */
  values(): Promise<MetricValues>;
  /** Stops counting statements. */
  close(): void;
}

/** What a process can be asked when its metrics are read. Each is read only then. */
export interface Sources {
  /** The version of this program. */
  readonly version: string;
  readonly engine: 'grafeo' | 'neo4j';
  /** The name of the graph release that is served. */
  readonly release: () => Promise<string>;
}

/** In seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts requests and statements, from now on. */
export function createMetrics(sources: Sources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 });
  addGauges(registers, sources);
  const requests = new Counter({
    registers,
    name: 'medcode_graphql_requests_total',
    help: 'Requests to /graphql that have ended, by type (query or export) and outcome.',
    labelNames: ['type', 'outcome'] as const,
  });
  const durations = new Histogram({
    registers,
    buckets,
    name: 'medcode_graphql_request_duration_seconds',
    help: 'From the headers of a request to the end of its answer, by type.',
    labelNames: ['type'] as const,
  });
  const rows = new Counter({ registers, name: 'medcode_rows_total', help: 'Rows of lists in answers, on all levels.' });
  const reused = new Counter({
    registers,
    name: 'medcode_answers_reused_total',
    help: 'Requests that were answered with a kept answer.',
  });
  const unsubscribe = countStatements(registers, sources.engine);
  const observed = {
    end({ isExport, outcome, operation, ms }: EndedRequest) {
      const type = isExport ? 'export' : 'query';
      requests.inc({ type, outcome });
      durations.observe({ type }, ms / 1000);
      rows.inc(operation?.ledger.rows ?? 0);
      if (operation?.isReused) reused.inc();
    },
  };
  return {
    registry,
    values: () => registry.getMetricsAsJSON(),
    close: unsubscribe,
    admissionOpened: (read) => addAdmission(registers, read),
    requestStarted: () => observed,
  };
}

function countStatements(registers: Registry[], engine: string): () => void {
  const durations = new Histogram({
    registers,
    buckets,
    name: 'medcode_statement_duration_seconds',
    help: 'From sending a Cypher statement to receiving its rows, by outcome (ok, or the code of the error).',
    labelNames: ['engine', 'outcome'] as const,
  });
  const started = new WeakMap<object, number>();
  const subscribers = {
    start: (event: object) => void started.set(event, performance.now()),
    asyncEnd: (event: { readonly error?: unknown }) => {
      const ms = performance.now() - (started.get(event) ?? performance.now());
      durations.observe({ engine, outcome: codeOf(event.error) }, ms / 1000);
    },
    end() {},
    asyncStart() {},
    error() {},
  };
  reading.subscribe(subscribers);
  return () => void reading.unsubscribe(subscribers);
}

/** The code of a `GraphError`, of which there are few. */
function codeOf(error: unknown): string {
  if (error === undefined) return 'ok';
  return error instanceof Error && error.name === 'GraphError' && 'code' in error ? String(error.code) : 'OTHER';
}

function addGauges(registers: Registry[], { version, engine, release }: Sources): void {
  const build = new Gauge({
    registers,
    name: 'medcode_build_info',
    help: 'Always 1, with the version of this program, of Node, and the engine.',
    labelNames: ['version', 'node', 'engine'] as const,
    aggregator: 'first',
  });
  build.set({ version, node: process.version, engine }, 1);
  new Gauge({
    registers,
    name: 'medcode_dataset_info',
    help: 'The number of processes that serve a graph release.',
    labelNames: ['release'] as const,
    async collect() {
      // While the graph does not answer, its last release is shown.
      const name = await release().catch(() => undefined);
      if (name === undefined) return;
      this.reset();
      this.set({ release: name }, 1);
    },
  });
}

function addAdmission(registers: Registry[], read: () => AdmissionState): void {
  const ofLanes = (name: string, help: string, count: (state: AdmissionState) => Readonly<Record<string, number>>) =>
    new Gauge({
      registers,
      name,
      help,
      labelNames: ['lane'] as const,
      collect() {
        for (const [lane, number] of Object.entries(count(read()))) this.set({ lane }, number);
      },
    });
  ofLanes('medcode_operations_running', 'Operations that have a place in a lane.', ({ running }) => running);
  ofLanes(
    'medcode_operations_waiting',
    'Operations that wait for a place, or for a turn to start.',
    ({ waiting }) => waiting,
  );
  new Gauge({
    registers,
    name: 'medcode_statements_stuck',
    help: 'Statements that timed out and that the engine still runs.',
    collect() {
      this.set(read().stuck);
    },
  });
}
