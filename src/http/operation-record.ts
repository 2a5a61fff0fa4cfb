import {
  type DocumentNode,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Ledger } from '../api/ledger.ts';

/** What may be kept of an operation. It has names of the schema, the operation's own name, and no values. */
export interface OperationRecord {
  /** The name in the document. */
  readonly name: string | undefined;
  /** The SHA-256 of the document, in hexadecimal; undefined if the request has no document. */
  readonly document: string | undefined;
  /** The names of the root fields, each once. Empty if the document is not valid. */
  readonly fields: readonly string[];
  /** The codes of the errors in the answer. */
  readonly codes: readonly unknown[];
  readonly ledger: Ledger;
  /** Whether the answer was kept, and nothing was read for this request. */
  readonly isReused: boolean;
}

/** Where an operation comes from, as far as that is known. */
export interface OperationSource {
  readonly document: DocumentNode | undefined;
  readonly operation: OperationDefinitionNode | undefined;
  /** The SHA-256 of the document, in hexadecimal. */
  readonly hash: string | undefined;
}

/** The record of an operation whose answer is about to be sent. */
export function recordOf(
  { document, operation, hash }: OperationSource,
  errors: readonly GraphQLFormattedError[],
  ledger: Ledger,
): OperationRecord {
  return {
    name: operation?.name?.value,
    document: hash,
    fields: operation && document ? rootFields(operation, document) : [],
    codes: errors.map(({ extensions }) => extensions?.code),
    ledger,
    isReused: false,
  };
}

function rootFields({ selectionSet }: OperationDefinitionNode, document: DocumentNode): string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragmentIn(document, selection.name.value);
        if (fragment) collect(fragment);
      }
    }
  };
  collect(selectionSet);
  return [...names];
}

function fragmentIn({ definitions }: DocumentNode, name: string): SelectionSetNode | undefined {
  for (const one of definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) return one.selectionSet;
  }
  return undefined;
}
