import type { GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import type { Request, Selected } from '../compiler/compiler.ts';
import { selectRoots } from '../compiler/compiler.ts';
import { locate } from '../errors.ts';
import { asBadInput } from './bad-input.ts';
import type { Outcome } from './outcomes.ts';
import type { Root, Settings } from './root.ts';
import { rootResolver } from './root-resolvers.ts';

/** A root field, described by its resolver, or with an outcome that needs no graph. */
export interface DescribedRoot {
  /** The response key. */
  readonly key: string;
  readonly selected: Selected;
  readonly root: Root | undefined;
  readonly outcome: Outcome | undefined;
}

/**
 * Describes the root fields of an operation. `isAll` is false if some are left to graphql-js: introspection, and fields
 * with wrong arguments.
 */
export function describeRoots(
  request: Request,
  query: GraphQLObjectType,
  { selectionSet }: OperationDefinitionNode,
  settings: Settings,
): { readonly roots: readonly DescribedRoot[]; readonly isAll: boolean } {
  const { selected, isAll } = selectRoots(request, query, selectionSet);
  const own = selected.filter(({ name }) => !name.startsWith('__') || name === '__typename');
  const roots = own.map((one) => describe(one, query.name, settings));
  return { roots, isAll: isAll && own.length === selected.length };
}

function describe(selected: Selected, typeName: string, settings: Settings): DescribedRoot {
  const { key, name, args, nodes } = selected;
  const described = { key, selected, root: undefined, outcome: undefined };
  if (name === '__typename') return { ...described, outcome: { value: typeName, flawed: false } };
  try {
    return { ...described, root: rootResolver(name)(args, settings) };
  } catch (error) {
    return { ...described, outcome: { error: locate(asBadInput(error), nodes) } };
  }
}
