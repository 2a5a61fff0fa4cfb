import { isDerived } from '../plan/relation.ts';
import type { Anchor, Scope, Source } from '../plan/scope.ts';
import { printDerived } from './print-derived.ts';
import { printNearest } from './print-nearest.ts';
import { printPredicate } from './print-predicate.ts';
import { printArrow, printNode, printReference } from './print-relation.ts';
import { printSimilar } from './print-similar.ts';
import { type Matched, type Owner, type Printing, variableList } from './printing.ts';
import { printWhere, type Writer } from './writer.ts';

/** Names the variables for a scope's nodes and relationships. */
export function nameMatch({ writer }: Printing, { source, filter }: Scope, edgeNeeded: boolean): Matched {
  return {
    node: writer.name('n'),
    edge: edgeNeeded || filter.edge || isComposed(source) ? writer.name('r') : undefined,
    path: isWalk(source) ? writer.name('path') : undefined,
  };
}

function isWalk(source: Source): boolean {
  if (source.kind !== 'related' || source.relation.kind !== 'traversal') return false;
  return source.relation.longest !== undefined || source.relation.from !== undefined;
}

/** Whether a map takes the place of the relationship. */
function isComposed(source: Source): boolean {
  if (source.kind !== 'related' || source.relation.kind !== 'traversal') return false;
  return source.relation.nearest !== undefined || source.relation.derived !== undefined;
}

/** Prints a match for the nodes of a scope. `more` is an additional condition, printed after those of the scope. */
export function printMatch(
  printing: Printing,
  scope: Scope,
  owner: Owner,
  matched: Matched,
  more: () => string | undefined = () => undefined,
): void {
  const { source } = scope;
  if (source.kind === 'similar') printSimilar(printing, source, scope.label, owner, matched);
  else if (source.kind === 'all' && source.anchor) printAnchored(printing, source.anchor, matched.node, more);
  else if (source.kind === 'related' && source.relation.kind === 'traversal' && source.relation.nearest) {
    printNearest(printing, scope, source.relation, owner, matched, more);
  } else if (source.kind === 'related' && isDerived(source.relation)) {
    printDerived(printing, scope, source.relation, owner, matched, more);
  } else printPlain(printing, scope, owner, matched, more);
}

function printPlain(
  printing: Printing,
  scope: Scope,
  owner: Owner,
  { node, edge, path }: Matched,
  more: () => string | undefined,
): void {
  const { writer } = printing;
  const { source, filter } = scope;
  const pattern =
    source.kind === 'ids' ? printIds(writer, source.ids, scope, node) : printPattern(scope, owner, node, edge);
  writer.line(`MATCH ${path ? `${path} = ` : ''}${pattern}`);
  printWhere(writer, [
    source.kind === 'related' && source.relation.kind === 'reference'
      ? printReference(source.relation, owner.variable ?? '', node)
      : undefined,
    filter.node && printPredicate(printing, filter.node, node),
    filter.edge && edge && printPredicate(printing, filter.edge, edge),
    more(),
  ]);
}

function printIds(writer: Writer, ids: readonly string[], { label }: Scope, node: string): string {
  if (ids.length === 1) return `(${node}:${label} {id: ${writer.parameter(ids[0])}})`;
  writer.line(`UNWIND ${writer.parameter(ids)} AS id`);
  return `(${node}:${label} {id: id})`;
}

function printPattern({ source, label }: Scope, { variable }: Owner, node: string, edge: string | undefined): string {
  if (source.kind !== 'related' || source.relation.kind === 'reference') return printNode(node, label);
  return `(${variable})${printArrow(source.relation, edge)}${printNode(node, label)}`;
}

/** Prints a match that goes from the anchor to the nodes of the list, each of them once. */
function printAnchored(printing: Printing, anchor: Anchor, node: string, more: () => string | undefined): void {
  const { writer, carried } = printing;
  if (anchor.kind === 'related') {
    const from = writer.name('n');
    printAnchored(printing, anchor.anchor, from, () => undefined);
    // A separate MATCH: within one, no relationship is followed twice.
    writer.line(`MATCH (${from})${printArrow(reversed(anchor))}${printNode(node, anchor.label)}`);
  } else if (anchor.kind === 'scan') writer.line(`MATCH ${printNode(node, anchor.label)}`);
  else writer.line(`MATCH (${node}:${anchor.label} {${anchor.property}: ${printKey(writer, anchor)}})`);
  printWhere(writer, [...anchor.rest.map((one) => printPredicate(printing, one, node)), more()]);
  const repeats = anchor.kind === 'related' || (anchor.kind === 'key' && anchor.operator === 'IN');
  if (repeats) writer.line(`WITH DISTINCT ${variableList(node, carried)}`);
}

function printKey(writer: Writer, { operator, value }: Anchor & { kind: 'key' }): string {
  const parameter = writer.parameter(value);
  if (operator === '=') return parameter;
  const key = writer.name('key');
  writer.line(`UNWIND ${parameter} AS ${key}`);
  return key;
}

function reversed({ relation }: Anchor & { kind: 'related' }) {
  return { ...relation, direction: relation.direction === 'OUT' ? ('IN' as const) : ('OUT' as const) };
}
