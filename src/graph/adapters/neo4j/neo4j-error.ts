import neo4j from 'neo4j-driver';
import { GraphError, type GraphErrorCode } from '../../port.ts';
import { reasonOf } from '../reason-of.ts';

interface Kind {
  /** Matches the driver's error code, such as `Neo.ClientError.Security.Unauthorized`. */
  readonly pattern: RegExp;
  readonly code: GraphErrorCode;
  readonly message: string;
}

/** The first kind that matches is used. */
const kinds: readonly Kind[] = [
  {
    pattern:
      /^Neo\.(TransientError\.Transaction\.MaximumTransactionLimitReached|DatabaseError\.(Database|Transaction)\.)/,
    code: 'UNAVAILABLE',
    message: 'Neo4j cannot start or end transactions',
  },
  {
    pattern: /^Neo\.TransientError\.Transaction\./,
    code: 'CONFLICT',
    message: 'Another write changed the same data first',
  },
  {
    pattern: /^Neo\.ClientError\.Transaction\.(LockClientStopped|Terminated)/,
    code: 'CONFLICT',
    message: 'A transaction was terminated',
  },
  {
    pattern: /^Neo\.TransientError\.General\.(MemoryPool)?OutOfMemoryError/,
    code: 'UNAVAILABLE',
    message:
      'Neo4j must have memory for all transactions, but has too little: raise server.memory.heap.max_size, of which ' +
      'transactions get 70 % (dbms.memory.transaction.total.max)',
  },
  { pattern: /^Neo\.TransientError\./, code: 'UNAVAILABLE', message: 'Neo4j is temporarily unavailable' },
  {
    pattern: /^Neo\.ClientError\.Transaction\.TransactionTimedOut/,
    code: 'TIMEOUT',
    message: 'A statement took too long',
  },
  {
    pattern: /^Neo\.ClientError\.(Cluster\.NotALeader|General\.(ForbiddenOnReadOnly|WriteOnReadOnly))/,
    code: 'REFUSED',
    message:
      'Neo4j must accept writes, but the database is read-only, or a replica: for a cluster, GRAPH_URL must start with ' +
      'neo4j://',
  },
  {
    pattern: /^Neo\.ClientError\.Security\.Forbidden/,
    code: 'REFUSED',
    message: 'GRAPH_USER must have the privilege for a statement, but does not',
  },
  {
    pattern: /^Neo\.ClientError\.(Security|Database)\./,
    code: 'REFUSED',
    message: 'Neo4j rejected GRAPH_USER, GRAPH_PASSWORD or GRAPH_DATABASE',
  },
  { pattern: /^Neo\./, code: 'FAILED', message: 'Neo4j could not run a statement' },
  // Codes without "Neo." are the driver's: it got no valid response from the server.
  { pattern: /^/, code: 'UNAVAILABLE', message: 'Neo4j is not responding' },
];

/** The driver's advice on encryption comes before what it got from the network. */
function briefReason(cause: unknown): string {
  return reasonOf(cause).split('Caused by: ').at(-1) ?? '';
}

/** The port's error for an error of the driver. A `GraphError` is returned unchanged. */
export function neo4jError(cause: unknown): GraphError {
  if (cause instanceof GraphError) return cause;
  const kind = cause instanceof neo4j.Neo4jError && kinds.find(({ pattern }) => pattern.test(cause.code));
  const reason = briefReason(cause);
  if (!kind) return new GraphError('FAILED', `The Neo4j driver could not run a statement: ${reason}`, { cause });
  return new GraphError(kind.code, `${kind.message}: ${reason}`, { cause });
}
