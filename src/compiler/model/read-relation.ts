import type { Reference, Traversal } from '../plan/relation.ts';
import { type Directed, directive } from './directives.ts';
import { allLabels, type Owner, type Reading } from './reading.ts';

/** A traversal, and the label at its other end. */
export interface ReadTraversal {
  readonly relation: Traversal;
  readonly end: string;
}

/** The relationship of `@relationship` on an element; undefined if there is none, or it is unknown (a fault). */
export function readTraversal(
  reading: Reading,
  owner: Owner,
  element: Directed,
  coordinate: string,
): ReadTraversal | undefined {
  const { graph, faults } = reading;
  const given = directive(element, 'relationship');
  if (!given) return undefined;
  const type = String(given.type);
  const described = graph.relationships[type];
  if (!described) {
    faults.add(coordinate, `follows ${type}, which is not a relationship of the graph.`, element);
    return undefined;
  }
  const direction = given.direction === 'IN' ? 'IN' : 'OUT';
  const [near, end] = direction === 'OUT' ? [described.from, described.to] : [described.to, described.from];
  const { steps, longestWalk } = graph.hierarchy;
  const relation: Traversal = {
    kind: 'traversal',
    type,
    direction,
    longest: given.transitive === true ? longestWalk : undefined,
    from: given.inherited === true ? { steps, longest: longestWalk } : undefined,
  };
  const mismatched = owner.labels.filter((label) => !allLabels(reading, label).includes(near));
  if (mismatched.length > 0) {
    const verb = direction === 'OUT' ? 'starts' : 'ends';
    const message = `follows ${type} ${direction}, which ${verb} at ${near}, not at ${mismatched.join(', ')}.`;
    faults.add(coordinate, message, element);
  }
  if (relation.longest !== undefined && near !== end) {
    faults.add(coordinate, `is transitive, but ${type} goes from ${described.from} to ${described.to}.`, element);
  }
  return { relation, end };
}

/** The property of `@references` on an element; undefined if there is none. */
export function readReference(
  { faults }: Reading,
  owner: Owner,
  element: Directed,
  list: boolean,
  coordinate: string,
): Reference | undefined {
  const given = directive(element, 'references');
  if (!given) return undefined;
  const property = String(given.property);
  const kind = owner.property(property)?.kind;
  if (kind !== (list ? 'texts' : 'text')) {
    const stored = kind ? `the graph stores ${kind}` : `${owner.name} has no such property in the graph`;
    faults.add(coordinate, `references ${property} as ${list ? 'a list of ids' : 'an id'}, but ${stored}.`, element);
  }
  return { kind: 'reference', property, list };
}
