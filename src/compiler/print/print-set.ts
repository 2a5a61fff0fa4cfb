import type { NodeSet } from '../plan/predicate.ts';
import { printPredicate } from './print-predicate.ts';
import { printNode } from './print-relation.ts';
import { type Printing, variableList } from './printing.ts';
import { printWhere } from './writer.ts';

/** Prints a subquery for the ids of a set's nodes, and returns its variable. */
export function printSet(printing: Printing, { label, where }: NodeSet): string {
  const { writer, carried } = printing;
  const [node, set] = [writer.name('n'), writer.name('set')];
  writer.block(`CALL (${variableList(carried)})`, () => {
    writer.line(`MATCH ${printNode(node, label)}`);
    printWhere(writer, [printPredicate(printing, where, node)]);
    writer.line(`RETURN collect(${node}.id) AS ${set}`);
  });
  return set;
}
