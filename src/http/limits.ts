import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import { measureInputs } from '../api/limits/input-size.ts';
import { measureOperation } from '../api/limits/operation-size.ts';
import type { Config } from '../config.ts';
import { limitExceeded } from '../errors.ts';

type Limits = Pick<Config, 'MAX_DEPTH' | 'MAX_ALIASES' | 'MAX_INPUTS' | 'MAX_BATCH'>;

/**
 * Refuses operations that are too large to be run. It looks when Apollo has chosen the operation, and not among the
 * validation rules: Apollo gives those a code of its own, and they do not see the variables. The rules of
 * graphql-armor are not used, since they forget fragments whose names repeat a field's.
 */
export function limitsPlugin(limits: Limits): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, document, request }) {
          // Without one, execution tells which names there are.
          if (!operation) return;
          const error = findExcess(limits, operation, document, request.variables ?? {});
          if (!error) return;
          error.extensions.http = { status: 400 };
          throw error;
        },
      };
    },
  };
}

/** The first limit that an operation passes; undefined if it is within all of them. */
export function findExcess(
  { MAX_DEPTH, MAX_ALIASES, MAX_INPUTS, MAX_BATCH }: Limits,
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variables: Record<string, unknown>,
): GraphQLError | undefined {
  const { depth, aliases } = measureOperation(operation, document);
  if (depth > MAX_DEPTH) return limitExceeded('MAX_DEPTH', MAX_DEPTH, depth, 'Levels of fields');
  if (aliases > MAX_ALIASES) return limitExceeded('MAX_ALIASES', MAX_ALIASES, aliases, 'Aliases');
  const input = measureInputs(document, operation, variables);
  if (input.depth > MAX_DEPTH) return limitExceeded('MAX_DEPTH', MAX_DEPTH, input.depth, 'Levels of an input');
  if (input.longest > MAX_INPUTS) {
    return limitExceeded('MAX_INPUTS', MAX_INPUTS, input.longest, 'Values in one list');
  }
  if (input.batched > MAX_BATCH)
    return limitExceeded('MAX_BATCH', MAX_BATCH, input.batched, 'Texts in calls of resolve');
  return undefined;
}
