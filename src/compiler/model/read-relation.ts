import type { Reference, Traversal } from '../plan/relation.ts';
import { type Directed, directive } from './directives.ts';
import { allLabels, type Owner, type Reading } from './reading.ts';

/** A traversal, and the label at its other end. */
export interface ReadTraversal {
  readonly relation: Traversal;
  readonly end: string;
}

/** The relationship that `@relationship` on an element names; undefined where it has none, or one without meaning. */
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
    faults.add(coordinate, `follows ${type}, which is no relationship of the graph.`, element);
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
  const astray = owner.labels.filter((label) => !allLabels(reading, label).includes(near));
  if (astray.length > 0) {
    const which = direction === 'OUT' ? 'begins' : 'ends';
    faults.add(
      coordinate,
      `follows ${type} ${direction}, which ${which} at ${near} and not at ${astray.join(', ')}.`,
      element,
    );
  }
  if (relation.longest !== undefined && described.from !== described.to) {
    faults.add(coordinate, `is transitive, but ${type} leads from ${described.from} to ${described.to}.`, element);
  }
  return { relation, end };
}

/** The property that `@references` on an element names; undefined where it has none. */
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
    const stored = kind ? `the graph stores ${kind}` : 'the graph has no such property there';
    faults.add(coordinate, `goes by ${property} as ${list ? 'a list of ids' : 'an id'}, but ${stored}.`, element);
  }
  return { kind: 'reference', property, list };
}
