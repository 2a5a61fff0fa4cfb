import { relationshipEnds } from '../graph/relationship-ends.ts';
import { type Anchor, findAnchor } from './anchor.ts';
import type { NodeType, Relation } from './model.ts';
import type { Scope } from './plan.ts';
import { printPredicate } from './print-predicate.ts';
import type { Owner, Printing } from './printing.ts';
import type { Writer } from './writer.ts';

/** The variables of a MATCH. */
export interface Matched {
  readonly node: string;
  readonly edge: string | undefined;
  /** The path of a transitive relationship. */
  readonly path: string | undefined;
}

export function nameMatch({ writer }: Printing, { source, condition }: Scope, edgeNeeded: boolean): Matched {
  const walks = source.kind === 'relation' && source.relation.kind === 'relationship' && source.relation.transitive;
  return {
    node: writer.name('n'),
    edge: edgeNeeded || condition.edge ? writer.name('r') : undefined,
    path: walks ? writer.name('path') : undefined,
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

function printAnchored(
  printing: Printing,
  anchor: Anchor,
  target: NodeType,
  node: string,
  more: () => string | undefined,
): void {
  const conditions: string[] = [];
  printing.writer.line(`MATCH ${printAnchor(printing, anchor, target, node, conditions)}`);
  printWhere(printing.writer, [...conditions, more()]);
  const distinct = anchor.kind === 'related' || anchor.operator === 'IN';
  if (distinct) printing.writer.line(`WITH DISTINCT ${[node, ...printing.carried].join(', ')}`);
}

/** The pattern from the node that an index finds to the node that is listed; `conditions` takes what else must hold. */
function printAnchor(printing: Printing, anchor: Anchor, target: NodeType, node: string, conditions: string[]): string {
  const { writer } = printing;
  const pattern = () => {
    if (anchor.kind === 'related') {
      const start = printAnchor(printing, anchor.anchor, anchor.from, writer.name('n'), conditions);
      return `${start}${printArrow(reversed(anchor.relation))}(${node}:${target.label})`;
    }
    const value = writer.parameter(anchor.value);
    if (anchor.operator === '=') return `(${node}:${target.label} {${anchor.property}: ${value}})`;
    const key = writer.name('key');
    writer.line(`UNWIND ${value} AS ${key}`);
    return `(${node}:${target.label} {${anchor.property}: ${key}})`;
  };
  const printed = pattern();
  conditions.push(...anchor.rest.map((one) => printPredicate(printing, one, node)));
  return printed;
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
  if (source.kind === 'label' || source.relation.kind === 'reference') return `(${node}:${target.label})`;
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
  return relation.direction === 'OUT' ? `-${inner}->` : `<-${inner}-`;
}

/** ICD-10-CM has seven characters, so that no code lies deeper than this. */
const deepest = 8;

function printReference(relation: Relation, owner: Owner, node: string): string | undefined {
  if (relation.kind !== 'reference') return undefined;
  return `${node}.id ${relation.list ? 'IN' : '='} ${owner.variable}.${relation.property}`;
}
