import type { Related, Relation, Traversal } from '../plan/relation.ts';

/**
 * `-[r:TYPE]->` in the direction of the traversal, after the steps up the hierarchy, if any. `middle` names the node that
 * these lead to.
 */
export function printArrow({ type, direction, longest, from }: Traversal, variable = '', middle = ''): string {
  const inner = `[${variable}:${type}${longest === undefined ? '' : `*1..${longest}`}]`;
  const arrow = direction === 'OUT' ? `-${inner}->` : `<-${inner}-`;
  return from ? `-[:${from.steps.join('|')}*0..${from.longest}]->(${middle})${arrow}` : arrow;
}

/** A node in a pattern. */
export function printNode(variable: string, label: string | undefined): string {
  return `(${variable}${label === undefined ? '' : `:${label}`})`;
}

/** Whether a node's id is in a property of the owner, or the node shares that property. */
export function printReference(
  { property, list, shared, after }: Relation & { kind: 'reference' },
  owner: string,
  node: string,
): string {
  const same = `${node}.${shared ? property : 'id'} ${list ? 'IN' : '='} ${owner}.${property}`;
  return after === undefined ? same : `${same} AND ${node}.${after} > ${owner}.${after}`;
}

/** How many related nodes there are. */
export function printDegree(node: string, { relation, label }: Related): string {
  return relation.kind === 'traversal'
    ? `COUNT { (${node})${printArrow(relation)}${printNode('', label)} }`
    : `COUNT { MATCH ${printNode('m', label)} WHERE ${printReference(relation, node, 'm')} }`;
}
