import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, isValueNode } from 'graphql';
import { shortenedMessage } from '../client-text.ts';
import { badUserInput, graphTimeout, graphUnavailable, limitExceeded } from '../errors.ts';
import { GraphError } from '../graph/port.ts';
import { isOutage } from './outage-log.ts';

const tooManyVariableErrors = 'Too many errors processing variables, error limit reached. Execution aborted.';

const tooManyParts = 'The operation has too many fields or conditions for one statement. Split it into smaller ones.';

const internal = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;

/** What clients see of internal errors, with the id of the request if it is known. */
export const masked = {
  message: 'Internal server error. See the server log for details.',
  extensions: { code: internal },
};

/** Apollo's `formatError`: passes errors that clients can act on, and masks all others. */
export function maskErrors(maxTokens: number) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const known = recognize(unwrapResolverError(error), maxTokens);
    const shown = known ? { ...formatted, message: known.message, extensions: known.extensions } : formatted;
    return isInternal(shown) ? { ...shown, ...masked } : { ...shown, message: shortenedMessage(shown.message) };
  };
}

/** Whether the error is an internal one. */
export function isInternal({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === internal;
}

/** Adds the id under which the log has the details of an internal error. */
export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return isInternal(error) ? { ...error, extensions: { ...error.extensions, requestId } } : error;
}

/** Our own error for an error of the graph or of graphql-js; undefined if there is none. */
function recognize(error: unknown, maxTokens: number): GraphQLError | undefined {
  if (isOutage(error)) return graphUnavailable();
  if (error instanceof GraphError && error.code === 'TIMEOUT') return graphTimeout();
  if (error instanceof GraphError && error.code === 'TOO_DEEP') return badUserInput(tooManyParts);
  if (!(error instanceof GraphQLError)) return undefined;
  // The parser stops at the first token beyond the limit, and its error has no code.
  if (error.message.endsWith('tokens. Parsing aborted.')) {
    return limitExceeded('MAX_TOKENS', maxTokens, maxTokens + 1, 'Tokens in the document');
  }
  // Brackets nested more deeply than the recursive parser can follow.
  if (error.message === 'Maximum call stack size exceeded') return badUserInput('The document is nested too deeply.');
  // Comparing fields of the same name took too many steps.
  if (error.message === 'Validation aborted.')
    return badUserInput('The document has too many fields of the same name.');
  // Comes after the errors for the first wrong values.
  if (error.message === tooManyVariableErrors) return badUserInput(error.message);
  // Some arguments are only checked when their field is executed, such as null in a variable.
  if (error.extensions.code === undefined && error.nodes?.some(isValueNode)) return badUserInput(error.message);
  return undefined;
}
