import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';

type Variables = Record<string, unknown>;

/** How large a request's inputs are, wherever they stand: in the document, the variables or their defaults. */
export interface InputSize {
  /** Objects and lists inside one another, in the deepest input. */
  readonly depth: number;
  /** Characters in all texts, and one for each other value; a variable counts as often as it is used. */
  readonly characters: number;
  /** Values in the longest list that is no batch. */
  readonly longest: number;
  /** Values in all batches together: lists of texts that are dealt with one by one. */
  readonly batched: number;
}

/** The argument that is a batch, by its field. */
const batches: Readonly<Record<string, string>> = { resolve: 'inputs' };

/** Looks no further where there are more than `maxCharacters`: few variables can come to more than memory holds. */
export function measureInputs(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  maxCharacters: number,
): InputSize {
  let depth = 0;
  let longest = 0;
  const { others, batched } = readInputs(document, { ...defaultsOf(operation), ...variables });
  let characters = [others, ...batched].map(charactersIn).reduce((sum, one) => sum + one, 0);
  // Level by level: variables can be nested deeper than the call stack is.
  let level = others.filter(isCompound);
  while (level.length > 0 && characters <= maxCharacters) {
    depth += 1;
    const below: object[] = [];
    for (const one of level) {
      const values: unknown[] = Object.values(one);
      if (Array.isArray(one)) longest = Math.max(longest, one.length);
      characters += charactersIn(values);
      if (characters > maxCharacters) break;
      for (const value of values) if (isCompound(value)) below.push(value);
    }
    level = below;
  }
  return { depth, characters, longest, batched: batched.reduce<number>((sum, { length }) => sum + length, 0) };
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  const given = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  return Object.fromEntries(given);
}

/** A list of lists is no batch, and is refused later. */
function readInputs(document: DocumentNode, variables: Variables) {
  const others: unknown[] = [];
  const batched: unknown[][] = [];
  for (const { value, isBatch } of literalsOf(document)) {
    const input = valueFromASTUntyped(value, variables);
    if (isBatch && Array.isArray(input) && !input.some(isCompound)) batched.push(input);
    else others.push(input);
  }
  return { others, batched };
}

/** A value in a document, and whether it is a batch. */
interface Literal {
  readonly value: ValueNode;
  readonly isBatch: boolean;
}

/** A document that is asked again is the same object, and searching it takes as long as compiling it. */
const found = new WeakMap<DocumentNode, readonly Literal[]>();

function literalsOf(document: DocumentNode): readonly Literal[] {
  const known = found.get(document) ?? findLiterals(document);
  found.set(document, known);
  return known;
}

function findLiterals(document: DocumentNode): Literal[] {
  const literals: Literal[] = [];
  visit(document, {
    Argument({ name, value }, _key, _siblings, _path, ancestors) {
      const field = ancestors.at(-1);
      const isField = field !== undefined && 'kind' in field && field.kind === Kind.FIELD;
      literals.push({ value, isBatch: isField && batches[field.name.value] === name.value });
    },
  });
  return literals;
}

function charactersIn(values: readonly unknown[]): number {
  return values.reduce<number>((sum, one) => sum + (typeof one === 'string' ? Math.max(one.length, 1) : 1), 0);
}

function isCompound(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
