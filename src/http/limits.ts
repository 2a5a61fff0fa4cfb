import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import { measureInputs } from '../api/limits/input-size.ts';
import { measureOperation, type OperationSize } from '../api/limits/operation-size.ts';
import { longestName, tooLong } from '../client-text.ts';
import type { Config } from '../config.ts';
import { badUserInput, limitExceeded } from '../errors.ts';

export type Limits = Pick<Config, 'MAX_DEPTH' | 'MAX_ALIASES' | 'MAX_INPUTS' | 'MAX_BATCH' | 'MAX_BODY_BYTES'>;

/** All inputs together may have this many times the characters of a body, because a variable can be used repeatedly. */
const maxRepetition = 4;

/** Each error of a variable quotes its whole value. No input of the schema has as many fields. */
const mostFields = 50;

/** The sizes of operations in parsed documents that are still in use. */
const sizes = new WeakMap<OperationDefinitionNode, OperationSize>();

function sizeOf(operation: OperationDefinitionNode, document: DocumentNode): OperationSize {
  const size = sizes.get(operation) ?? measureOperation(operation, document);
  sizes.set(operation, size);
  return size;
}

/**
 * The first limit that an operation exceeds, as an error; undefined if it is within all of them. The rules of
 * graphql-armor are not used, because they miss fragments that have the name of a field.
 */
export function findExcess(
  { MAX_DEPTH, MAX_ALIASES, MAX_INPUTS, MAX_BATCH, MAX_BODY_BYTES }: Limits,
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variables: Record<string, unknown>,
): GraphQLError | undefined {
  const name = operation.name?.value ?? '';
  if (name.length > longestName) return badUserInput(tooLong('An operation name', longestName, name));
  const { depth, aliases, longestAlias } = sizeOf(operation, document);
  if (depth > MAX_DEPTH) return limitExceeded('MAX_DEPTH', MAX_DEPTH, depth, 'Levels of fields');
  if (aliases > MAX_ALIASES) return limitExceeded('MAX_ALIASES', MAX_ALIASES, aliases, 'Aliases');
  if (longestAlias.length > longestName) return badUserInput(tooLong('An alias', longestName, longestAlias));
  const maxCharacters = maxRepetition * MAX_BODY_BYTES;
  const input = measureInputs(document, operation, variables, maxCharacters);
  if (input.depth > MAX_DEPTH) return limitExceeded('MAX_DEPTH', MAX_DEPTH, input.depth, 'Levels of an input');
  if (input.longest > MAX_INPUTS) {
    return limitExceeded('MAX_INPUTS', MAX_INPUTS, input.longest, 'Values in one list');
  }
  if (input.widest > mostFields) {
    return badUserInput(`An object in an input must have at most ${mostFields} fields, but got ${input.widest}.`);
  }
  if (input.batched > MAX_BATCH) {
    return limitExceeded('MAX_BATCH', MAX_BATCH, input.batched, 'Texts in calls to resolve');
  }
  if (input.characters > maxCharacters) {
    return limitExceeded('MAX_BODY_BYTES', maxCharacters, input.characters, 'Characters in all inputs');
  }
  return undefined;
}
