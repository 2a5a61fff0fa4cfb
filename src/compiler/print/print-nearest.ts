import { holder, type Traversal } from '../plan/relation.ts';
import type { Scope } from '../plan/scope.ts';
import { printPredicate } from './print-predicate.ts';
import { printArrow, printNode } from './print-relation.ts';
import { type Matched, type Owner, type Printing, variableList } from './printing.ts';
import { printWhere } from './writer.ts';

/**
 * Prints a match for the nodes that the owner, or a node that contains it, is related to: each once. In place of the
 * relationship there is a map with the properties of the nearest one, the id of the node that it is found at, and the
 * distance to the node.
 */
export function printNearest(
  printing: Printing,
  { filter, label }: Scope,
  relation: Traversal,
  owner: Owner,
  { node, edge, path }: Matched,
  more: () => string | undefined,
): void {
  const { writer, carried } = printing;
  const [found, middle, facts] = [writer.name('r'), writer.name('n'), writer.name('r')];
  writer.line(`MATCH ${path} = (${owner.variable})${printArrow(relation, found, middle)}${printNode(node, label)}`);
  printWhere(writer, [
    filter.node && printPredicate(printing, filter.node, node),
    filter.edge && printPredicate(printing, filter.edge, found),
  ]);
  const properties = (relation.nearest ?? []).map((name) => `${name}: ${found}.${name}`);
  const values = [...properties, `${holder}: ${middle}.id`, `distance: length(${path})`];
  writer.line(`WITH ${variableList(node, carried)}, {${values.join(', ')}} AS ${facts} ORDER BY ${facts}.distance`);
  writer.line(`WITH ${variableList(node, carried)}, head(collect(${facts})) AS ${edge}`);
  printWhere(writer, [more()]);
}
