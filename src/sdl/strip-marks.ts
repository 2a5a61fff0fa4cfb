import { type DocumentNode, type NameNode, visit } from 'graphql';
import { directive } from './directives.ts';

/** The directives that only the expansion reads. */
const marks = ['edge', 'filterable', 'sortable', 'groupable'];

/** The arguments that only the expansion reads, by directive. */
const markArguments: Readonly<Record<string, readonly string[]>> = {
  node: ['noun', 'plural'],
  connection: ['name', 'edge'],
};

/** Leaves out what only the expansion reads, and what it has read: the types with `@edge`. */
export function stripMarks(document: DocumentNode): DocumentNode {
  return visit(document, {
    Directive: (node) => stripped(node),
    DirectiveDefinition: (node) => stripped(node),
    ObjectTypeDefinition: (type) => (directive(type, 'edge') ? null : undefined),
  });
}

interface Named {
  readonly name: NameNode;
}

/** A directive or its definition as it is kept; null where it is not. */
function stripped<D extends Named & { readonly arguments?: readonly Named[] }>(node: D) {
  if (marks.includes(node.name.value)) return null;
  const read = markArguments[node.name.value] ?? [];
  return { ...node, arguments: node.arguments?.filter(({ name }) => !read.includes(name.value)) };
}
