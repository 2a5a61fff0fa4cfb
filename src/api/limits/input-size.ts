import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';

type Variables = Record<string, unknown>;

/** The size of a request's inputs in the document, the variables and their defaults. */
export interface InputSize {
  /** Levels of nested objects and lists, in the deepest input. */
  readonly depth: number;
  /** Characters in all texts, and one for each other value. A variable counts each time it is used. */
  readonly characters: number;
  /** Values in the longest list, except batches. */
  readonly longest: number;
  /** Fields in the object that has the most. */
  readonly widest: number;
  /** Values in all batches together. A batch is a list of texts that are processed one by one. */
  readonly batched: number;
}

/** Arguments that are batches, by their field. */
const batches: Readonly<Record<string, string>> = { resolve: 'inputs' };

/** Stops at more than `maxCharacters`: if variables are used repeatedly, small requests can have enormous inputs. */
export function measureInputs(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  maxCharacters: number,
): InputSize {
  let depth = 0;
  let longest = 0;
  let widest = 0;
  const { others, batched } = readInputs(document, { ...defaultsOf(operation), ...variables });
  let characters = [others, ...batched].map(charactersIn).reduce((sum, one) => sum + one, 0);
  // Not recursive, because variables can be nested too deeply for the call stack.
  let level = others.filter(isCompound);
  while (level.length > 0 && characters <= maxCharacters) {
    depth += 1;
    const below: object[] = [];
    for (const one of level) {
      const values: unknown[] = Object.values(one);
      if (Array.isArray(one)) longest = Math.max(longest, one.length);
      else widest = Math.max(widest, values.length);
      characters += charactersIn(values);
      if (characters > maxCharacters) break;
      for (const value of values) if (isCompound(value)) below.push(value);
    }
    level = below;
  }
  return { depth, characters, longest, widest, batched: batched.reduce<number>((sum, { length }) => sum + length, 0) };
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  return Object.fromEntries(defaults);
}

/** A list of lists is not a batch. It is refused later. */
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

/** Apollo caches parsed documents, and visiting one takes as long as compiling it. */
const cache = new WeakMap<DocumentNode, readonly Literal[]>();

function literalsOf(document: DocumentNode): readonly Literal[] {
  const literals = cache.get(document) ?? findLiterals(document);
  cache.set(document, literals);
  return literals;
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
