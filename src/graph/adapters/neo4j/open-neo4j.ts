import neo4j, { type Config } from 'neo4j-driver';
import { type Graph, GraphError } from '../../port.ts';
import { reasonOf } from '../reason-of.ts';
import { Neo4jGraph } from './neo4j-graph.ts';

interface Neo4jSettings {
  readonly url: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  readonly queryTimeoutMs: number;
  readonly leaseMs?: number | undefined;
}

const config: Config = {
  disableLosslessIntegers: true,
  // All rows in the first response: by default every thousand rows take another network trip.
  fetchSize: -1,
  // Otherwise each statement comes with a message about which part of the driver sends it.
  telemetryDisabled: true,
  // Short, so that clients soon get an error if the server is down.
  connectionTimeout: 2_000,
  connectionAcquisitionTimeout: 3_000,
  maxTransactionRetryTime: 5_000,
};

/** Opens a graph on Neo4j, without connecting yet. @throws {GraphError} `REFUSED` */
export function openNeo4j(settings: Neo4jSettings): Graph {
  const { url, user, password = '', database, queryTimeoutMs, leaseMs = 30_000 } = settings;
  const token = user === undefined ? undefined : neo4j.auth.basic(user, password);
  try {
    return new Neo4jGraph(neo4j.driver(url, token, config), { database, queryTimeoutMs, leaseMs });
  } catch (cause) {
    throw new GraphError('REFUSED', `GRAPH_URL must be the address of a Neo4j server: ${reasonOf(cause)}`, { cause });
  }
}
