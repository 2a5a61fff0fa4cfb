import {
  always,
  type PrintValue,
  printAtom,
  printComparison,
  printLogic,
  printNot,
} from '../../graph/condition/print-condition.ts';
import type { Predicate, PredicateAtom, RelatedNodes } from '../plan/predicate.ts';
import { middle } from '../plan/relation.ts';
import { printArrow, printDegree, printNode, printReference } from './print-relation.ts';
import type { Printing } from './printing.ts';

/**
 * Prints a predicate on the node or relationship in a variable. It is false or null if it does not hold. `nested` is
 * whether it is part of a condition on related nodes.
 */
export function printPredicate(printing: Printing, predicate: Predicate, variable: string, nested = false): string {
  const printValue: PrintValue = (value) => printing.writer.parameter(value);
  return printLogic<PredicateAtom>(predicate, printValue, (atom) => {
    switch (atom.kind) {
      case 'subtree': {
        const { low, high } = printing.intervals[atom.bounds] ?? { low: '1', high: '0' };
        return `(${variable}.${atom.position} >= ${low} AND ${variable}.${atom.position} <= ${high})`;
      }
      case 'member':
        return `${variable}.id IN ${printing.sets[atom.set] ?? '[]'}`;
      case 'count':
        return printComparison(printDegree(variable, atom), atom.operator, printValue(atom.value));
      case 'related':
        return printRelated(printing, atom, variable, printValue, nested);
      default:
        return printAtom(atom, variable, printValue);
    }
  });
}

function printRelated(
  printing: Printing,
  { relation, label, quantifier, of }: RelatedNodes,
  variable: string,
  printValue: PrintValue,
  nested: boolean,
): string {
  if (relation.kind === 'reference' && relation.property === middle && printing.middle) {
    return printPredicate(printing, of, printing.middle, nested);
  }
  const node = printing.writer.name('n');
  const inner = printPredicate(printing, of, node, true);
  const condition = quantifier === 'every' ? printNot(inner, printValue) : inner;
  const [pattern, conditions] =
    relation.kind === 'traversal'
      ? [`(${variable})${printArrow(relation)}${printNode(node, label)}`, []]
      : [printNode(node, label), [printReference(relation, variable, node)]];
  const where = [...conditions, ...(condition === always ? [] : [condition])].join(' AND ');
  const match = `{ MATCH ${pattern}${where && ` WHERE ${where}`} }`;
  // Grafeo plans an EXISTS with conditions, inside another one, as a scan of all nodes for each row.
  if (nested && where) return `COUNT ${match} ${quantifier === 'some' ? '>' : '='} 0`;
  return quantifier === 'some' ? `EXISTS ${match}` : `NOT EXISTS ${match}`;
}
