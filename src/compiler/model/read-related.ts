import { getNamedType, isNonNullType } from 'graphql';
import type { Traversal } from '../plan/relation.ts';
import { connectionTypes } from './connection.ts';
import { directive, textOf } from './directives.ts';
import { isList } from './leaf.ts';
import type { NodeType, RelatedField } from './model.ts';
import { type ReadTraversal, readReference, readTraversal } from './read-relation.ts';
import { type AnyField, allLabels, nodeOwner, type Owner, type Reading } from './reading.ts';

/** Reads a field for related nodes. */
export function readRelated(reading: Reading, owner: Owner, field: AnyField): RelatedField | undefined {
  const coordinate = `${owner.name}.${field.name}`;
  const connection = connectionTypes(field);
  const list = isList(field.type);
  const traversal = readTraversal(reading, owner, field, coordinate);
  const read = traversal ?? readReference(reading, owner, field, coordinate);
  if (!read) {
    if (!directive(field, 'relationship')) {
      reading.faults.add(coordinate, 'must have @relationship, @references or @similar.', field);
    }
    return undefined;
  }
  const target = reading.node(connection?.node ?? getNamedType(field.type).name);
  const only = textOf(directive(field, 'relationship')?.only);
  checkTarget(reading, target, read.end, only, field, coordinate);
  const derived = traversal?.relation.derived;
  if (derived && !connection) reading.faults.add(coordinate, 'must be a @connection, because it is derived.', field);
  return {
    kind: 'related',
    relation: traversal && connection ? nearestOnly(reading, traversal.relation) : read.relation,
    label: derived ? target.label : traversal ? labelBehind(target, traversal) : labelOfIds(reading, target),
    target,
    arity: connection ? 'connection' : list ? 'list' : 'one',
    nullable: !isNonNullType(field.type),
    only,
    expected: traversal?.relation.from ? inheritedList : undefined,
  };
}

/** Lists that are gathered from everything that contains a node are longer than its own. */
const inheritedList = 25;

/** Pages have each node once, although several of the nodes that contain its own may lead to it. */
function nearestOnly({ graph }: Reading, relation: Traversal): Traversal {
  if (!relation.from) return relation;
  return { ...relation, nearest: Object.keys(graph.relationships[relation.type]?.properties ?? {}) };
}

function checkTarget(
  reading: Reading,
  target: NodeType,
  end: string | undefined,
  only: string | undefined,
  field: AnyField,
  coordinate: string,
): void {
  const mismatched = target.concrete.filter(
    ({ label }) => end !== undefined && !allLabels(reading, label).includes(end),
  );
  if (mismatched.length > 0) {
    const types = mismatched.map(({ typeName }) => typeName).join(', ');
    reading.faults.add(coordinate, `leads to ${end}, not to ${types}.`, field);
  }
  if (only !== undefined && nodeOwner(reading, target).property(only)?.kind !== 'flag') {
    reading.faults.add(
      coordinate,
      `keeps only nodes whose ${only} is true, but ${target.name} has no such flag.`,
      field,
    );
  }
}

/** Undefined if all nodes at the relationship's end have the label: checking it takes time. */
function labelBehind({ label }: NodeType, { end, mayBeStaged }: ReadTraversal): string | undefined {
  return label === end && !mayBeStaged ? undefined : label;
}

/** Ids of several kinds of nodes are looked up by the label that all nodes have. */
function labelOfIds({ graph }: Reading, { concrete, label }: NodeType): string {
  return concrete.length > 1 ? graph.mark : label;
}
