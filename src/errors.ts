import { type ASTNode, GraphQLError, type OperationDefinitionNode } from 'graphql';

/** The `extensions.code` of our errors. Clients may rely on it; messages may change. */
type ErrorCode =
  /** The request is wrong. The message states the rule, the value that breaks it, and what to do instead. */
  | 'BAD_USER_INPUT'
  /** The operation is not a query. Other validation errors have the same code. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The request is too large. `extensions` has the name of the `limit`, its `max`, and what was `found`. */
  | 'LIMIT_EXCEEDED'
  /** The graph is not responding. Try again later. */
  | 'GRAPH_UNAVAILABLE'
  /** The graph took too long to answer. Request less. */
  | 'GRAPH_TIMEOUT'
  /** The request has no valid key or token. */
  | 'UNAUTHENTICATED'
  /** The client's role does not allow the request. */
  | 'FORBIDDEN'
  /** The client has sent too many requests. Try again after the seconds in the header `retry-after`. */
  | 'RATE_LIMITED'
  /** The keys of whoever issues tokens cannot be read. Try again later. */
  | 'ACCESS_UNAVAILABLE'
  /** Too many operations are running or waiting. Try again after `extensions.retryAfter` seconds. */
  | 'GRAPH_BUSY';

/** The request is wrong. `nodes` are the parts of the document at fault, if known. */
export function badUserInput(message: string, nodes?: readonly ASTNode[]): GraphQLError {
  return clientError('BAD_USER_INPUT', message, {}, nodes);
}

/** The request has more of `what` than `max`. `limit` is the name of the setting, such as `MAX_DEPTH`. */
export function limitExceeded(
  limit: string,
  max: number,
  found: number,
  what: string,
  nodes?: readonly ASTNode[],
): GraphQLError {
  const message = `${what}: at most ${max} allowed, but got ${found}.`;
  return clientError('LIMIT_EXCEEDED', message, { limit, max, found }, nodes);
}

/** The operation is a mutation or a subscription: the schema has neither. */
export function readOnly(operation: OperationDefinitionNode): GraphQLError {
  const message = `This API is read-only: an operation must be a query, but got a ${operation.operation}.`;
  return clientError('GRAPHQL_VALIDATION_FAILED', message, {}, [operation]);
}

/** The engine is not responding, or the graph is not loaded yet. */
export function graphUnavailable(): GraphQLError {
  return clientError('GRAPH_UNAVAILABLE', 'The graph is not responding. Try again in a few seconds.');
}

/** A statement took longer than `GRAPH_TIMEOUT_MS`. */
export function graphTimeout(): GraphQLError {
  return clientError('GRAPH_TIMEOUT', 'The graph took too long to answer. Request fewer rows or levels.');
}

/** How many seconds a client should wait before it tries again. */
const retryAfter = 1;

/** The operation was refused before anything was read, because the server has too much to do. Has HTTP status 503. */
export function graphBusy(): GraphQLError {
  const message = `The server is busy with other operations. Try again in ${retryAfter} s.`;
  return withHttp(clientError('GRAPH_BUSY', message, { retryAfter }), 503, { 'retry-after': String(retryAfter) });
}

/** Whether the error is one of `graphBusy`. */
export function isBusy(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.extensions.code === 'GRAPH_BUSY';
}

/** The request has no valid key or token. Has HTTP status 401. */
export function unauthenticated(message: string): GraphQLError {
  return withHttp(clientError('UNAUTHENTICATED', message), 401, { 'www-authenticate': 'Bearer realm="medcode-graph"' });
}

/** The client's role does not allow the request. Has HTTP status 403. */
export function forbidden(message: string): GraphQLError {
  return withHttp(clientError('FORBIDDEN', message), 403);
}

/** The client has sent more requests than it may. `seconds` is when to try again. Has HTTP status 429. */
export function rateLimited(message: string, seconds: number): GraphQLError {
  return withHttp(clientError('RATE_LIMITED', message), 429, { 'retry-after': String(seconds) });
}

/** The keys of whoever issues tokens cannot be read, for this cause. Has HTTP status 503. */
export function accessUnavailable(cause: Error): GraphQLError {
  const error = clientError('ACCESS_UNAVAILABLE', 'Tokens cannot be checked now. Try again in a few seconds.');
  return withHttp(Object.assign(error, { cause }), 503, { 'retry-after': '5' });
}

/** Adds the status and headers of an answer that has only this error. */
function withHttp(error: GraphQLError, status: number, headers: Readonly<Record<string, string>> = {}): GraphQLError {
  error.extensions.http = { status, headers: new Map(Object.entries(headers)) };
  return error;
}

/** Adds the parts of the document at fault to a GraphQL error that has none. Other errors stay as they are. */
export function locate(error: unknown, nodes: readonly ASTNode[]): unknown {
  if (!(error instanceof GraphQLError) || error.nodes) return error;
  return new GraphQLError(error.message, { nodes, extensions: error.extensions });
}

/** Runs a function whose GraphQL errors are about these parts of the document. */
export function located<T>(nodes: readonly ASTNode[], run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw locate(error, nodes);
  }
}

function clientError(
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
  nodes?: readonly ASTNode[],
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code }, ...(nodes && { nodes }) });
}
