import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size of an operation, including its fragments. */
export interface OperationSize {
  /** The most fields inside one another. Introspection fields don't count. */
  readonly depth: number;
  /** Aliases. Those of a fragment count each time it is spread: each selects the same data again. */
  readonly aliases: number;
  /** The longest alias; empty where there is none. */
  readonly longestAlias: string;
}

const nothing: OperationSize = { depth: 0, aliases: 0, longestAlias: '' };

/** Measures an operation. Each fragment is only visited once, however often it is spread. */
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
    // A placeholder while the fragment is being measured, so that cycles end.
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const size = fragment ? ofSelections(fragment.selectionSet) : nothing;
    measured.set(name, size);
    return size;
  }
}

function combine(one: OperationSize, other: OperationSize): OperationSize {
  return { depth: Math.max(one.depth, other.depth), aliases: one.aliases + other.aliases };
}
