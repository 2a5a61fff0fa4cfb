import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import type { Config } from '../../config.ts';
import { findFault } from '../operation-check.ts';

/** Why this server would not answer the operations of a document; undefined if it would. */
export function faultOf(text: string, schema: GraphQLSchema, config: Config): string | undefined {
  try {
    const document = parse(text, { maxTokens: config.MAX_TOKENS });
    const [error] = validate(schema, document, undefined, { maxErrors: 1 });
    return (
      error?.message ??
      operationsOf(document)
        .map((one) => findFault(one, document, {}, config)?.message)
        .find(Boolean)
    );
  } catch (error) {
    return (error as Error).message;
  }
}

function operationsOf({ definitions }: DocumentNode): OperationDefinitionNode[] {
  return definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
}
