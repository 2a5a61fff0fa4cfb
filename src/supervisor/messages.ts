import type { AdminSettings } from '../admin/open-admin.ts';
import type { MetricValues } from '../observe/metrics.ts';

/** What a worker reports to the supervisor. */
export type Report =
  /** It waits for orders. */
  | { readonly kind: 'started' }
  /** Its graph answers, and it serves connections from now on. */
  | { readonly kind: 'opened' }
  /** It has the connection that it was given last. */
  | { readonly kind: 'taken' }
  /** It cannot serve, for a reason that the operator can read. It ends by itself. */
  | { readonly kind: 'failed'; readonly message: string }
  /** Sent every `beatMs`, so that the supervisor notices a worker that hangs. */
  | { readonly kind: 'alive' }
  /** Its engine has this many statements that timed out and still run. */
  | { readonly kind: 'stuck'; readonly statements: number }
  /** What it has counted so far. Sent once a second if there is an admin port, and before it ends. */
  | { readonly kind: 'metrics'; readonly values: MetricValues };

/** What the supervisor wants of a worker. */
export type Order =
  /** Open this release, or the whole graph if it has no releases. `isLoaded` is whether the graph has its data yet. */
  | { readonly kind: 'open'; readonly release: string | undefined; readonly isLoaded: boolean }
  /** Serve the connection that comes with the message, and confirm it with `taken`. Unless `keep`, close it after an answer. */
  | { readonly kind: 'connection'; readonly keep: boolean }
  /** The graph has its data now. */
  | { readonly kind: 'loaded' }
  /** Close idle connections after `idleMs`, finish running requests, and exit within `limitMs`. */
  | { readonly kind: 'drain'; readonly idleMs: number; readonly limitMs: number };

/** How often a worker reports that it is alive, in milliseconds. */
export const beatMs = 1_000;

/** What the supervisor wants of the process that prepares the graph: to load the seed, unless the graph has it. */
export interface PreparationOrder {
  readonly kind: 'load';
}

/** What the process that prepares the graph reports to the supervisor. */
export type PreparationReport =
  /** The settings are valid. Sent first. */
  | { readonly kind: 'settings'; readonly settings: SupervisorSettings }
  /** It has to wait, because Neo4j is away, or another process is changing the graph. */
  | { readonly kind: 'waiting' }
  /** The graph has its data. It ends by itself. */
  | { readonly kind: 'loaded' }
  /** It cannot prepare the graph, for a reason that the operator can read. It ends by itself. */
  | { readonly kind: 'failed'; readonly message: string };

/** The settings that the supervisor needs. It does not read them itself, because the library for that takes memory. */
export interface SupervisorSettings {
  readonly host: string;
  /** 0 for a free port. */
  readonly port: number;
  readonly workers: number;
  readonly logLevel: string;
  /**
   * - `FOLDER`: releases in the folder `dataDir`.
   * - `MEMORY`: a graph in the worker itself, which loads it.
   * - `NEO4J`: a server that need not be running yet.
   */
  readonly graph: 'FOLDER' | 'MEMORY' | 'NEO4J';
  readonly dataDir: string;
  /** The admin port; undefined if there is none. */
  readonly admin: AdminSettings | undefined;
}
