import { type DocumentNode, type NameNode, visit } from 'graphql';
import { directive } from './directives.ts';

/** The directives that only the expansion uses. */
const marks = ['edge', 'filterable', 'sortable', 'groupable'];

/** By directive, the arguments that only the expansion uses. */
const markArguments: Readonly<Record<string, readonly string[]>> = {
  node: ['noun', 'plural'],
  connection: ['name', 'edge'],
};

/** Removes what only the expansion uses: marks, their arguments, and the types with `@edge`. */
export function stripMarks(document: DocumentNode): DocumentNode {
  return visit(document, {
    Directive: (node) => stripped(node),
    DirectiveDefinition: (node) => stripped(node),
    ObjectTypeDefinition: (type) => (directive(type, 'edge') ? null : undefined),
    InterfaceTypeDefinition: (type) => (directive(type, 'edge') ? null : undefined),
  });
}

interface Named {
  readonly name: NameNode;
}

/** A directive or its definition without those arguments; null if it is removed altogether. */
function stripped<D extends Named & { readonly arguments?: readonly Named[] }>(node: D) {
  if (marks.includes(node.name.value)) return null;
  const read = markArguments[node.name.value] ?? [];
  return { ...node, arguments: node.arguments?.filter(({ name }) => !read.includes(name.value)) };
}
