import { type ASTNode, GraphQLError, type OperationDefinitionNode } from 'graphql';

/** The stable `extensions.code` of errors that we make. Codes are API; messages are not. */
export type ErrorCode =
  /** The request asks for something that cannot be: the message says the rule, the value and a way out. */
  | 'BAD_USER_INPUT'
  /** The operation is not a query. Other rules of validation that fail have the same code. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The request is larger than it may be; `extensions` holds `limit` (its name), `max` and `found`. */
  | 'LIMIT_EXCEEDED'
  /** The graph does not answer now. Try again. */
  | 'GRAPH_UNAVAILABLE'
  /** The graph took too long over the request. Ask for less. */
  | 'GRAPH_TIMEOUT';

/** The client asked wrongly. `nodes` are the parts of the document at fault, where they are known. */
export function badUserInput(message: string, nodes?: readonly ASTNode[]): GraphQLError {
  return clientError('BAD_USER_INPUT', message, {}, nodes);
}

/** The client asked for more than `max`; `limit` is the setting's name, such as `MAX_DEPTH`. */
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
  const message = `The API is read-only: an operation must be a query, but got a ${operation.operation}.`;
  return clientError('GRAPHQL_VALIDATION_FAILED', message, {}, [operation]);
}

export function graphUnavailable(): GraphQLError {
  return clientError('GRAPH_UNAVAILABLE', 'The graph does not answer at the moment. Try again in a few seconds.');
}

export function graphTimeout(): GraphQLError {
  return clientError('GRAPH_TIMEOUT', 'The graph took too long. Ask for fewer rows or fewer levels.');
}

/** A client's mistake with the parts of the document that made it; all other errors as they are. */
export function locate(error: unknown, nodes: readonly ASTNode[]): unknown {
  if (!(error instanceof GraphQLError) || error.nodes) return error;
  return new GraphQLError(error.message, { nodes, extensions: error.extensions });
}

/** Runs what may find a mistake of the client in these parts of the document. */
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
