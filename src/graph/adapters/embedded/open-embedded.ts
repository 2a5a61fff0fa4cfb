import type { GrafeoDB } from '@grafeo-db/js';
import { type Graph, GraphError } from '../../port.ts';
import { reasonOf } from '../reason-of.ts';
import { EmbeddedGraph } from './embedded-graph.ts';
import { graphFile, unwritable } from './graph-file.ts';

interface EmbeddedSettings {
  readonly dataDir: string;
  readonly queryTimeoutMs: number;
  /** Returns rows in random order unless a statement orders them, so that tests find code that relies on an order. */
  readonly shuffleUnordered?: boolean;
}

// Commits are immediately durable in the log. A checkpoint moves them to the main file and empties the log.
const checkpoints = { walBytes: 64 * 1024 * 1024, intervalMs: 60_000 };

/** Opens the embedded graph. @throws {GraphError} `LOCKED`, `DAMAGED` or `REFUSED` */
export async function openEmbedded(settings: EmbeddedSettings): Promise<Graph> {
  const { dataDir, queryTimeoutMs, shuffleUnordered = false } = settings;
  const { GrafeoDB } = await importEngine();
  if (dataDir === ':memory:') {
    return new EmbeddedGraph(GrafeoDB.create(undefined, { shuffleUnordered }), queryTimeoutMs);
  }
  const db = openFile(GrafeoDB, dataDir, await graphFile(dataDir));
  await refuseEarlierVersion(db, dataDir);
  db.setCheckpointTriggers(checkpoints);
  return new EmbeddedGraph(db, queryTimeoutMs);
}

async function importEngine() {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (cause) {
    throw new GraphError(
      'REFUSED',
      `The embedded graph needs a binary for ${process.platform} ${process.arch}, but it is not installed. ` +
        'Run npm ci on this system, or set GRAPH_URL to use Neo4j.',
      { cause },
    );
  }
}

function openFile(engine: typeof GrafeoDB, dataDir: string, file: string): GrafeoDB {
  try {
    return engine.create(file);
  } catch (error) {
    throw openingError(dataDir, error);
  }
}

/** Nodes used to have the label `Node` instead of `Medcode`, so no statement would find them. */
async function refuseEarlierVersion(db: GrafeoDB, dataDir: string): Promise<void> {
  try {
    const found = await db.executeCypher('MATCH (n:SourceDocument) WHERE NOT n:Medcode RETURN n.id AS id LIMIT 1');
    if (found.toArray().length === 0) return;
  } catch (error) {
    db.close();
    throw openingError(dataDir, error);
  }
  db.close();
  throw new GraphError(
    'DAMAGED',
    `The graph in ${JSON.stringify(dataDir)} was created by an earlier version, and this version cannot read it. ` +
      'Load its data again, into an empty folder.',
  );
}

function openingError(dataDir: string, cause: unknown): GraphError {
  const reason = reasonOf(cause);
  const folder = JSON.stringify(dataDir);
  if (reason.includes('cannot be locked')) {
    return new GraphError(
      'LOCKED',
      `Only one process can use a data folder, but another process is using ${folder}. ` +
        'Stop it, or set DATA_DIR to another folder.',
      { cause },
    );
  }
  if (reason.includes('os error')) return unwritable(dataDir, cause);
  return new GraphError('DAMAGED', `The graph in ${folder} cannot be read: ${reason}`, { cause });
}
