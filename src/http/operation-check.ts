import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import { readOnly } from '../errors.ts';
import { findExcess, type Limits } from './limits.ts';

/** An operation that Apollo has chosen from a valid document, as passed to its hooks. */
export interface Chosen {
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
  readonly request: { readonly variables?: Record<string, unknown> };
}

/**
 * Refuses operations that are not queries, or are too large. These are not validation rules, because Apollo would
 * replace the error codes, and rules do not see the variables.
 */
export function operationCheck(limits: Limits): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, document, request }) {
          // If there is none, graphql-js reports it.
          if (operation) requireAllowed({ operation, document, request }, limits);
        },
      };
    },
  };
}

/** @throws {GraphQLError} with HTTP status 400, if the operation is not a query, or is too large */
export function requireAllowed({ operation, document, request }: Chosen, limits: Limits): void {
  const error = findFault(operation, document, request.variables ?? {}, limits);
  if (!error) return;
  error.extensions.http = { status: 400 };
  throw error;
}

/** Why an operation is not answered, whatever the graph has; undefined if it may be. */
export function findFault(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variables: Record<string, unknown>,
  limits: Limits,
): GraphQLError | undefined {
  return operation.operation === 'query' ? findExcess(limits, operation, document, variables) : readOnly(operation);
}
