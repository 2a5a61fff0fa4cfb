import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Request } from '../compiler/compiler.ts';

/** An operation, the document that contains it and its fragments, and the variables as sent by the client. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The request for the compiler, or the first error of the variables. */
export function readRequest(
  schema: GraphQLSchema,
  { document, operation, variables }: Operation,
  options: { readonly hideSuggestions?: boolean } = {},
): { readonly request: Request } | { readonly error: GraphQLError | undefined } {
  // Without a limit, each of thousands of unknown names is compared with all names of its type, for suggestions.
  const limits = { ...options, maxErrors: 1 };
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, limits);
  if (!coerced) return { error: errors[0] };
  return { request: { schema, fragments: fragmentsOf(document), variableValues: coerced } };
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((one) => [one.name.value, one]));
}
