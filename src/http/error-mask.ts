import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, isValueNode } from 'graphql';
import { shortenedMessage } from '../client-text.ts';
import { badUserInput, graphTimeout, graphUnavailable, limitExceeded } from '../errors.ts';
import { GraphError } from '../graph/port.ts';

const internal = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;

const tooManyVariableErrors = 'Too many errors processing variables, error limit reached. Execution aborted.';

/** All that the client is told where we are at fault; the request's id is added where it is known. */
export const masked = { message: 'The server failed. Its log tells why.', extensions: { code: internal } };

/**
 * What the client is told, as Apollo's `formatError`. Errors that the client can act on pass as they are; of all
 * others it learns no more than that they happened.
 */
export function maskErrors(maxTokens: number) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const known = recognise(unwrapResolverError(error), maxTokens);
    const told = known ? { ...formatted, message: known.message, extensions: known.extensions } : formatted;
    return isInternal(told) ? { ...told, ...masked } : { ...told, message: shortenedMessage(told.message) };
  };
}

/** Whether the server is at fault, and the client was not told how. */
export function isInternal({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === internal;
}

/** Tells the client, which learns nothing else of a failure on our side, under which id the log has it. */
export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return isInternal(error) ? { ...error, extensions: { ...error.extensions, requestId } } : error;
}

/** Errors that become one of ours; undefined for those that have their code already, or deserve none. */
function recognise(error: unknown, maxTokens: number): GraphQLError | undefined {
  if (error instanceof GraphError && error.code === 'UNAVAILABLE') return graphUnavailable();
  if (error instanceof GraphError && error.code === 'TIMEOUT') return graphTimeout();
  if (!(error instanceof GraphQLError)) return undefined;
  // The parser stops at the first token too many, without a code for it.
  if (error.message.endsWith('tokens. Parsing aborted.')) {
    return limitExceeded('MAX_TOKENS', maxTokens, maxTokens + 1, 'Words and signs in the document');
  }
  // Brackets within brackets, more than the parser's own calls can follow.
  if (error.message === 'Maximum call stack size exceeded') return badUserInput('The document is nested too deeply.');
  // Each of the first fifty wrong values has an error of its own.
  if (error.message === tooManyVariableErrors) return badUserInput(error.message);
  // An argument that turns out to be wrong when its field is reached, such as a variable's null.
  if (error.extensions.code === undefined && error.nodes?.some(isValueNode)) return badUserInput(error.message);
  return undefined;
}
