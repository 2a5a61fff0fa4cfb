import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size of an operation, with its fragments expanded. */
export interface OperationSize {
  /** Levels of nested fields, without those of introspection. */
  readonly depth: number;
  /** Aliases. Those in a fragment count once for each place that spreads it. */
  readonly aliases: number;
  /** The longest alias; empty if there is none. */
  readonly longestAlias: string;
}

const nothing: OperationSize = { depth: 0, aliases: 0, longestAlias: '' };

/** Measures each fragment only once, even if it is spread repeatedly. */
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
    // A placeholder, so that a cycle of fragments ends.
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
