import { type DocumentNode, type ValueNode, valueFromASTUntyped, visit } from 'graphql';

type Variables = Record<string, unknown>;

/** How large the largest of a request's inputs is, wherever it stands: in the document or in the variables. */
export interface InputSize {
  /** Objects and lists inside one another. */
  readonly depth: number;
  /** Values in the longest list. */
  readonly longest: number;
}

export function measureInputs(document: DocumentNode, variables: Variables): InputSize {
  let depth = 0;
  let longest = 0;
  // Level by level: variables can be nested deeper than the call stack is.
  let level = readInputs(document, variables).filter(isCompound);
  while (level.length > 0) {
    depth += 1;
    for (const one of level) if (Array.isArray(one)) longest = Math.max(longest, one.length);
    level = level.flatMap((one): unknown[] => Object.values(one)).filter(isCompound);
  }
  return { depth, longest };
}

function readInputs(document: DocumentNode, variables: Variables): unknown[] {
  return literalsOf(document).map((literal) => valueFromASTUntyped(literal, variables));
}

/** A document that is asked again is the same object, and searching it takes as long as compiling it. */
const found = new WeakMap<DocumentNode, readonly ValueNode[]>();

function literalsOf(document: DocumentNode): readonly ValueNode[] {
  const known = found.get(document) ?? findLiterals(document);
  found.set(document, known);
  return known;
}

function findLiterals(document: DocumentNode): ValueNode[] {
  const literals: ValueNode[] = [];
  visit(document, {
    Argument: ({ value }) => void literals.push(value),
    VariableDefinition: ({ defaultValue }) => void (defaultValue && literals.push(defaultValue)),
  });
  return literals;
}

function isCompound(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
