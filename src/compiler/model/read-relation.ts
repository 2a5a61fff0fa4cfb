import { isNonNullType } from 'graphql';
import type { GraphModel } from '../../graph/model/graph-model.ts';
import type { Properties, Property } from '../../graph/model/property.ts';
import type { Reference, Traversal } from '../plan/relation.ts';
import { type Directed, directive, textOf } from './directives.ts';
import { isList } from './leaf.ts';
import { type AnyField, allLabels, type Owner, type Reading } from './reading.ts';

/** A traversal, and the label at its other end. */
export interface ReadTraversal {
  readonly relation: Traversal;
  readonly end: string;
  /** Whether there may also be nodes without the label there, which readers must not see yet. */
  readonly mayBeStaged: boolean;
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
  const derived = graph.derived[type];
  const described = derived ? { ...derived, properties: {} } : graph.relationships[type];
  if (!described) {
    faults.add(coordinate, `follows ${type}, which is not a relationship of the graph.`, element);
    return undefined;
  }
  const direction = given.direction === 'IN' ? 'IN' : 'OUT';
  const far = direction === 'OUT' ? 'to' : 'from';
  const end = described[far];
  const { steps, longestWalk } = graph.hierarchy;
  const relation: Traversal = {
    kind: 'traversal',
    type,
    direction,
    longest: given.transitive === true ? longestWalk : undefined,
    from: given.inherited === true ? { steps, longest: longestWalk } : undefined,
    nearest: undefined,
    orderedBy: textOf(given.orderedBy),
    derived: derived && {
      ...derived,
      properties: Object.keys(graph.relationships[derived.evidence]?.properties ?? {}),
    },
  };
  const orderFault = faultOfOrder(relation, described.properties);
  if (orderFault) faults.add(coordinate, `${orderFault}.`, element);
  const fault = startFault(reading, owner, described, direction);
  if (fault) faults.add(coordinate, `follows ${type} ${direction}, ${fault}.`, element);
  if (relation.longest !== undefined && described.from !== described.to) {
    faults.add(coordinate, `is transitive, but ${type} goes from ${described.from} to ${described.to}.`, element);
  }
  return { relation, end, mayBeStaged: described.stagedEnd === far };
}

/** Why nodes cannot be sorted by a property of the relationships to them; undefined if they can. */
function faultOfOrder({ type, longest, orderedBy }: Traversal, properties: Properties): string | undefined {
  if (orderedBy === undefined) return undefined;
  if (longest !== undefined) return `is ordered by ${orderedBy}, but follows more than one ${type}`;
  if (properties[orderedBy] && !properties[orderedBy].isOptional) return undefined;
  return `is ordered by ${orderedBy}, which ${type} does not always have in the graph`;
}

/** Why a relationship cannot be followed from the owner in a direction; undefined if it can. */
export function startFault(
  reading: Reading,
  owner: Owner,
  { from, to }: GraphModel['relationships'][string],
  direction: 'OUT' | 'IN',
): string | undefined {
  const [verb, near] = direction === 'OUT' ? ['starts', from] : ['ends', to];
  const mismatched = owner.labels.filter((label) => !allLabels(reading, label).includes(near));
  return mismatched.length > 0 ? `which ${verb} at ${near}, not at ${mismatched.join(', ')}` : undefined;
}

/** The property of `@references` on a field, and the label that its ids lead to; undefined if there is none. */
export function readReference(
  { faults }: Reading,
  owner: Owner,
  field: AnyField,
  coordinate: string,
): { readonly relation: Reference; readonly end: string | undefined } | undefined {
  const given = directive(field, 'references');
  if (!given) return undefined;
  const name = String(given.property);
  const list = isList(field.type);
  const property = owner.property(name);
  const after = textOf(given.after);
  const shared = after !== undefined;
  const fault = property
    ? shared
      ? sharedFault(owner, name, after)
      : referenceFault(name, property, field)
    : `references ${name}, which ${owner.name} does not have in the graph`;
  if (fault) faults.add(coordinate, `${fault}.`, field);
  const relation: Reference = { kind: 'reference', property: name, list: list && !shared, shared, after };
  return { relation, end: shared ? owner.labels[0] : property?.refersTo };
}

/** Why nodes cannot be those of the same kind that share a property and come later in another one. */
function sharedFault(owner: Owner, name: string, after: string): string | undefined {
  if (owner.labels.length !== 1) return `shares ${name}, but ${owner.name} is not one kind of node`;
  return owner.property(after) ? undefined : `comes after ${after}, which ${owner.name} does not have in the graph`;
}

function referenceFault(
  name: string,
  { kind, refersTo, isOptional }: Property,
  { type }: AnyField,
): string | undefined {
  const list = isList(type);
  if (kind !== (list ? 'texts' : 'text')) {
    return `references ${name} as ${list ? 'a list of ids' : 'an id'}, but the graph stores ${kind}`;
  }
  if (refersTo === undefined) return `references ${name}, which has no ids in the graph`;
  return isOptional && !list && isNonNullType(type) ? 'is non-null, but the graph may lack it' : undefined;
}
