import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { readOnly } from '../errors.ts';
import { findExcess, type Limits } from './limits.ts';

/** An operation that Apollo has chosen from a valid document, as its hooks know it. */
export interface Chosen {
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
  readonly request: { readonly variables?: Record<string, unknown> };
}

/**
 * Refuses operations that cannot be answered. It looks when Apollo has chosen the operation, and not among the validation
 * rules: Apollo gives those a code of its own, and they do not see the variables.
 */
export function operationCheck(limits: Limits): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, document, request }) {
          // Without one, execution says which names there are.
          if (operation) requireAllowed({ operation, document, request }, limits);
        },
      };
    },
  };
}

/** @throws {GraphQLError} if it is not a query, or too large; the answer's status is 400 */
export function requireAllowed({ operation, document, request }: Chosen, limits: Limits): void {
  const error =
    operation.operation === 'query'
      ? findExcess(limits, operation, document, request.variables ?? {})
      : readOnly(operation);
  if (!error) return;
  error.extensions.http = { status: 400 };
  throw error;
}
