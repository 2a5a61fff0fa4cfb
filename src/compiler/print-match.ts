import { hierarchySteps } from '../graph/model.ts';
import { relationshipEnds } from '../graph/relationship-ends.ts';
import { type Anchor, findAnchor } from './anchor.ts';
import type { NodeType, Relation } from './model.ts';
import type { Scope } from './plan.ts';
import { printPredicate } from './print-predicate.ts';
import { printSimilar } from './print-similar.ts';
import type { Owner, Printing } from './printing.ts';
import type { Writer } from './writer.ts';

/** The variables of a MATCH. */
export interface Matched {
  readonly node: string;
  readonly edge: string | undefined;
  /** The path of a transitive or inherited relationship. */
  readonly path: string | undefined;
}

export function nameMatch({ writer }: Printing, { source, condition }: Scope, edgeNeeded: boolean): Matched {
  const relation = source.kind === 'relation' && source.relation.kind === 'relationship' ? source.relation : undefined;
  return {
    node: writer.name('n'),
    edge: edgeNeeded || condition.edge ? writer.name('r') : undefined,
    path: relation?.transitive || relation?.inherited ? writer.name('path') : undefined,
  };
}

/** Finds the nodes of a scope. `more` is a further condition, printed behind the scope's own. */
export function printMatch(
  printing: Printing,
  scope: Scope,
  owner: Owner,
  { node, edge, path }: Matched,
  more: () => string | undefined = () => undefined,
): void {
  const { writer } = printing;
  const { source, target, condition } = scope;
  if (source.kind === 'similar') {
    printSimilar(printing, source, owner, { node, edge, path });
    return;
  }
  const anchor = source.kind === 'label' && condition.node ? findAnchor(condition.node) : undefined;
  if (anchor) {
    printAnchored(printing, anchor, target, node, more);
    return;
  }
  if (source.kind === 'ids') writer.line(`UNWIND ${writer.parameter(source.ids)} AS id`);
  writer.line(`MATCH ${path ? `${path} = ` : ''}${printPattern(scope, owner, node, edge)}`);
  printWhere(writer, [
    source.kind === 'relation' ? printReference(source.relation, owner, node) : undefined,
    condition.node && printPredicate(printing, condition.node, node),
    condition.edge && edge && printPredicate(printing, condition.edge, edge),
    more(),
  ]);
}

/** Walks from the nodes that an index finds to those that are listed, each of them once. */
function printAnchored(
  printing: Printing,
  anchor: Anchor,
  { label }: NodeType,
  node: string,
  more: () => string | undefined = () => undefined,
): void {
  const { writer, carried } = printing;
  if (anchor.kind === 'related') {
    const from = writer.name('n');
    printAnchored(printing, anchor.anchor, anchor.from, from);
    // A MATCH of its own: within one, no relationship is followed twice.
    writer.line(`MATCH (${from})${printArrow(reversed(anchor.relation))}(${node}:${label})`);
  } else {
    writer.line(`MATCH (${node}:${label} {${anchor.property}: ${printKey(printing, anchor)}})`);
  }
  printWhere(writer, [...anchor.rest.map((one) => printPredicate(printing, one, node)), more()]);
  const repeats = anchor.kind === 'related' || anchor.operator === 'IN';
  if (repeats) writer.line(`WITH DISTINCT ${[node, ...carried].join(', ')}`);
}

function printKey({ writer }: Printing, { operator, value }: Anchor & { kind: 'key' }): string {
  const parameter = writer.parameter(value);
  if (operator === '=') return parameter;
  const key = writer.name('key');
  writer.line(`UNWIND ${parameter} AS ${key}`);
  return key;
}

function reversed(relation: Relation & { kind: 'relationship' }) {
  return { ...relation, direction: relation.direction === 'OUT' ? ('IN' as const) : ('OUT' as const) };
}

export function printWhere(writer: Writer, conditions: readonly (string | undefined)[]): void {
  const given = conditions.filter((one) => one !== undefined);
  if (given.length > 0) writer.line(`WHERE ${given.join(' AND ')}`);
}

function printPattern(
  { source, target, condition }: Scope,
  owner: Owner,
  node: string,
  edge: string | undefined,
): string {
  if (source.kind === 'ids') return `(${node}:${target.label} {id: id})`;
  if (source.kind !== 'relation') return `(${node}:${target.label})`;
  // Ids of several kinds of nodes are looked up where all nodes have them.
  if (source.relation.kind === 'reference') return `(${node}:${target.concrete.size > 1 ? 'Node' : target.label})`;
  // With a condition the label stays: the engine may find the node by an index.
  const label = condition.node ? `:${target.label}` : printLabel(source.relation, target.label);
  return `(${owner.variable})${printArrow(source.relation, edge)}(${node}${label})`;
}

/** The label of a related node; left out where the relationship leads to nothing else, since checking it costs. */
export function printLabel({ type, direction }: Relation & { kind: 'relationship' }, label: string): string {
  const ends = relationshipEnds.get(type);
  return label === (direction === 'OUT' ? ends?.to : ends?.from) ? '' : `:${label}`;
}

/** `-[r:TYPE]->`, in the direction in which the relation leads. */
export function printArrow(relation: Relation & { kind: 'relationship' }, variable = ''): string {
  const inner = `[${variable}:${relation.type}${relation.transitive ? `*1..${deepest}` : ''}]`;
  const arrow = relation.direction === 'OUT' ? `-${inner}->` : `<-${inner}-`;
  return relation.inherited ? `-[:${hierarchySteps.join('|')}*0..${deepest}]->()${arrow}` : arrow;
}

/** ICD-10-CM has seven characters, so that no code lies deeper than this, blocks and chapter included. */
const deepest = 8;

function printReference(relation: Relation, owner: Owner, node: string): string | undefined {
  if (relation.kind !== 'reference') return undefined;
  return `${node}.id ${relation.list ? 'IN' : '='} ${owner.variable}.${relation.property}`;
}
