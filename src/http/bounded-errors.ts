import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

/** The most places in the document that an error names. */
const mostLocations = 10;

/** The size in characters from which on an answer has no further errors. */
const largest = 32_000;

/** Bounds the errors of an answer, however many a request causes: a small request must not have a large answer. */
export function boundedErrors(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || !body.singleResult.errors) return;
          body.singleResult.errors = bounded(body.singleResult.errors);
        },
      };
    },
  };
}

function bounded(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const kept: GraphQLFormattedError[] = [];
  let size = 0;
  for (const error of errors.map(withFewLocations)) {
    size += JSON.stringify(error).length;
    if (size > largest) break;
    kept.push(error);
  }
  const left = errors.length - kept.length;
  if (left === 0) return kept;
  const { code } = errors[kept.length]?.extensions ?? {};
  return [...kept, { message: `Errors that are not shown: ${left}.`, extensions: { code } }];
}

function withFewLocations({ locations, ...error }: GraphQLFormattedError): GraphQLFormattedError {
  return locations ? { ...error, locations: locations.slice(0, mostLocations) } : error;
}
