import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is, with what its fragments bring along. */
export interface OperationSize {
  /** Levels of fields below one another; introspection counts nothing. */
  readonly depth: number;
  /** Aliases, those of a fragment once for every place that it reaches: each asks for the same data once more. */
  readonly aliases: number;
  /** The longest alias; empty where there is none. */
  readonly longestAlias: string;
}

const nothing: OperationSize = { depth: 0, aliases: 0, longestAlias: '' };

/** Looks at every fragment once, however often it is spread. */
export function measureOperation(operation: OperationDefinitionNode, { definitions }: DocumentNode): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const measured = new Map<string, OperationSize>();
  return ofSelections(operation.selectionSet);

  function ofSelections({ selections }: SelectionSetNode): OperationSize {
    return selections.map(ofSelection).reduce(combine, nothing);
  }

  function ofSelection(selection: SelectionNode): OperationSize {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : nothing;
    if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
    const depth = selection.name.value.startsWith('__') ? 0 : inner.depth + 1;
    if (!selection.alias) return { ...inner, depth };
    return {
      depth,
      aliases: inner.aliases + 1,
      longestAlias: longer(selection.alias.value, inner.longestAlias),
    };
  }

  function ofFragment(name: string): OperationSize {
    const known = measured.get(name);
    if (known) return known;
    // Stands in while the fragment is measured, so that a cycle comes to an end.
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const size = fragment ? ofSelections(fragment.selectionSet) : nothing;
    measured.set(name, size);
    return size;
  }
}

function combine(one: OperationSize, other: OperationSize): OperationSize {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    longestAlias: longer(one.longestAlias, other.longestAlias),
  };
}

function longer(one: string, other: string): string {
  return one.length >= other.length ? one : other;
}
