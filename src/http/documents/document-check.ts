import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import type { Config } from '../../config.ts';
import { readOnly } from '../../errors.ts';
import { findExcess } from '../limits.ts';

/** Why this server would not answer the operations of a document; undefined if it would. */
export function faultOf(text: string, schema: GraphQLSchema, config: Config): string | undefined {
  try {
    const document = parse(text, { maxTokens: config.MAX_TOKENS });
    const [error] = validate(schema, document, undefined, { maxErrors: 1 });
    return (
      error?.message ??
      operationsOf(document)
        .map((one) => refusal(one, document, config))
        .find(Boolean)
    );
  } catch (error) {
    return (error as Error).message;
  }
}

function operationsOf({ definitions }: DocumentNode): OperationDefinitionNode[] {
  return definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
}

function refusal(operation: OperationDefinitionNode, document: DocumentNode, config: Config): string | undefined {
  const error = operation.operation === 'query' ? findExcess(config, operation, document, {}) : readOnly(operation);
  return error?.message;
}
