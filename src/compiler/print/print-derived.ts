import type { Predicate } from '../plan/predicate.ts';
import { type DerivedTraversal, middle, type Step } from '../plan/relation.ts';
import type { Scope } from '../plan/scope.ts';
import { printPredicate } from './print-predicate.ts';
import { type Matched, type Owner, type Printing, variableList } from './printing.ts';
import { printWhere, type Writer } from './writer.ts';

/** What to match, and conditions: they are printed where their variables are known. */
interface Parts {
  readonly relation: DerivedTraversal;
  readonly label: string | undefined;
  readonly owner: string;
  readonly node: string;
  /** The variables of the evidence, and of the node in the middle. */
  readonly found: string;
  readonly group: string;
  readonly conditions: {
    readonly ofGroup: () => readonly (string | undefined)[];
    readonly ofEvidence: () => string | undefined;
    readonly ofNode: () => string | undefined;
  };
}

/**
 * Prints a match for the nodes of a derived relationship: each once for each node in the middle. In place of the relationship
 * there is a map with the properties of the evidence, and the id of the node in the middle.
 */
export function printDerived(
  printing: Printing,
  { filter, label }: Scope,
  relation: DerivedTraversal,
  owner: Owner,
  { node, edge }: Matched,
  more: () => string | undefined,
): void {
  const { writer, carried } = printing;
  const { through, properties } = relation.derived;
  const [found, group] = [writer.name('r'), writer.name('n')];
  const edges = filter.edge ? conjuncts(filter.edge) : [];
  const printAll = (of: readonly Predicate[]) =>
    of.length > 0 ? printPredicate({ ...printing, middle: group }, { kind: 'all', of }, found) : undefined;
  const conditions: Parts['conditions'] = {
    ofGroup: () => [
      `${group}.kind IN ${writer.parameter(through.kinds)}`,
      printAll(edges.filter((one) => isOfMiddle(one))),
    ],
    ofEvidence: () => printAll(edges.filter((one) => !isOfMiddle(one))),
    ofNode: () => filter.node && printPredicate(printing, filter.node, node),
  };
  const parts: Parts = { relation, label, owner: owner.variable ?? '', node, found, group, conditions };
  if (relation.direction === 'OUT') printForwards(printing, parts);
  else printBackwards(printing, parts);
  const facts = [...properties.map((name) => `${name}: ${found}.${name}`), `${middle}: ${group}.id`];
  writer.line(`WITH ${variableList(node, carried)}, {${facts.join(', ')}} AS ${edge}`);
  printWhere(writer, [more()]);
}

/** Groups are checked before their codes are read: there are fewer of them. */
function printForwards({ writer, carried }: Printing, parts: Parts): void {
  const { relation, label, owner, node, found, group, conditions } = parts;
  const { ways, evidence } = relation.derived;
  printWays(writer, owner, group, ways.map(printWay));
  writer.line(`WITH ${variableList(group, carried)}`);
  printWhere(writer, conditions.ofGroup());
  writer.line(`MATCH (${group})-[${found}:${evidence}]->(${node}:${label})`);
  printWhere(writer, [conditions.ofEvidence(), conditions.ofNode()]);
}

function printBackwards({ writer, carried }: Printing, parts: Parts): void {
  const { relation, owner, node, found, group, conditions } = parts;
  const { ways, evidence, through, from } = relation.derived;
  writer.line(`MATCH (${owner})<-[${found}:${evidence}]-(${group}:${through.label})`);
  printWhere(writer, [...conditions.ofGroup(), conditions.ofEvidence()]);
  printWays(
    writer,
    group,
    node,
    ways.map((way) => printWay(reversed(way, from))),
  );
  const condition = conditions.ofNode();
  if (condition === undefined) return;
  writer.line(`WITH ${variableList(found, group, node, carried)}`);
  printWhere(writer, [condition]);
}

/** Whether a condition on the relationship is one on the node in its middle. */
function isOfMiddle(predicate: Predicate): boolean {
  if (predicate.kind === 'all' || predicate.kind === 'any') return predicate.of.every(isOfMiddle);
  if (predicate.kind === 'not') return isOfMiddle(predicate.of);
  return (
    predicate.kind === 'related' && predicate.relation.kind === 'reference' && predicate.relation.property === middle
  );
}

function conjuncts(predicate: Predicate): readonly Predicate[] {
  return predicate.kind === 'all' ? predicate.of.flatMap(conjuncts) : [predicate];
}

/** Prints a subquery that finds the nodes at the end of some ways, each once. */
function printWays(writer: Writer, from: string, to: string, ways: readonly ((to: string) => string)[]): void {
  writer.block(`CALL (${from})`, () => {
    for (const [index, way] of ways.entries()) {
      if (index > 0) writer.line('UNION');
      writer.line(`MATCH (${from})${way(to)}`);
      writer.line(`RETURN DISTINCT ${to}`);
    }
  });
}

/** Prints the arrows and nodes of a way to the node in a variable. */
function printWay(way: readonly Step[]): (to: string) => string {
  return (to) =>
    way
      .map(({ type, direction, to: label }, index) => {
        const arrow = direction === 'OUT' ? `-[:${type}]->` : `<-[:${type}]-`;
        return `${arrow}(${index === way.length - 1 ? to : ''}:${label})`;
      })
      .join('');
}

/** The same way, from its end to its start, which has the label. */
function reversed(way: readonly Step[], start: string): Step[] {
  return way
    .map(({ type, direction }, index): Step => {
      return { type, direction: direction === 'OUT' ? 'IN' : 'OUT', to: way[index - 1]?.to ?? start };
    })
    .toReversed();
}
