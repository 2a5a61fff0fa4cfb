import neo4j from 'neo4j-driver';
import { GraphError, type GraphErrorCode } from '../../port.ts';
import { reasonOf } from '../reason-of.ts';

interface Kind {
  /** Of the driver's own code, such as `Neo.ClientError.Security.Unauthorized`; the first kind that fits holds. */
  readonly pattern: RegExp;
  readonly code: GraphErrorCode;
  readonly says: string;
}

const kinds: readonly Kind[] = [
  {
    pattern: /^Neo\.TransientError\.Transaction\./,
    code: 'CONFLICT',
    says: 'Another write changed the same part of the graph first',
  },
  {
    pattern: /^Neo\.ClientError\.Transaction\.(LockClientStopped|Terminated)/,
    code: 'CONFLICT',
    says: 'A transaction was ended from outside',
  },
  { pattern: /^Neo\.TransientError\./, code: 'UNAVAILABLE', says: 'Neo4j cannot answer at the moment' },
  {
    pattern: /^Neo\.ClientError\.Transaction\.TransactionTimedOut/,
    code: 'TIMEOUT',
    says: 'A statement ran longer than it may',
  },
  {
    pattern: /^Neo\.ClientError\.(Security|Database)\./,
    code: 'REFUSED',
    says: 'Neo4j refused GRAPH_USER, GRAPH_PASSWORD or GRAPH_DATABASE',
  },
  { pattern: /^Neo\./, code: 'FAILED', says: 'Neo4j refused a statement' },
  // Codes without "Neo." are the driver's own, made where the server says nothing that it understands.
  { pattern: /^/, code: 'UNAVAILABLE', says: 'Neo4j does not answer' },
];

/** The port's error for what the driver threw; a `GraphError` is returned as it is. */
export function neo4jError(cause: unknown): GraphError {
  if (cause instanceof GraphError) return cause;
  const kind = cause instanceof neo4j.Neo4jError && kinds.find(({ pattern }) => pattern.test(cause.code));
  const reason = reasonOf(cause);
  if (!kind) return new GraphError('FAILED', `The Neo4j driver refused a statement: ${reason}`, { cause });
  return new GraphError(kind.code, `${kind.says}: ${reason}`, { cause });
}
