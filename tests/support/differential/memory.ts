import { type GraphQLSchema, getNamedType, isLeafType } from 'graphql';
import { derivedRelationships, type Step } from '../../../src/graph/model/derived-relationships.ts';
import type { NodeRecord, Records, RelationshipRecord } from '../records.ts';
import { argumentsOf, connectionOf, fieldsOf, isList } from '../sdl.ts';
import { compareKeys } from './compare-keys.ts';
import type { Field } from './field.ts';
import { isOf } from './is-of.ts';

/** A node and how it was reached: through a relationship and how many steps, or from the root. */
export interface Related {
  readonly node: NodeRecord;
  readonly relationship?: RelationshipRecord;
  readonly distance?: number;
}

/** The records, and how a schema's fields find them. */
export interface Memory {
  readonly schema: GraphQLSchema;
  /** All nodes of an object type or interface. */
  nodesOf(typeName: string): NodeRecord[];
  /** The targets of a field with @relationship, in no order. */
  related(id: string, field: Field): Related[];
  /** The ids of the nodes that a relationship leads to. */
  reached(id: string, relationship: Record<string, unknown>): string[];
  /** The value of a field with @references, for the properties of its owner: a list, or one node or null. */
  referenced(field: Field, properties: Readonly<Record<string, unknown>>): NodeRecord[] | NodeRecord | null;
  /** The same for a field with @relationship that is not a connection. */
  inOrder(field: Field, rows: readonly Related[]): NodeRecord[] | NodeRecord | null;
  /** The properties of a type's natural order. */
  naturalOrder(typeName: string): string[];
}

/** The same relationship, with the id of the node that it was found at. */
function foundAt({ node, relationship }: Related, holderId: string): Related {
  return {
    node,
    ...(relationship && { relationship: { ...relationship, properties: { ...relationship.properties, holderId } } }),
  };
}

/** The same way from its end to its start. */
function backwards(way: readonly Step[], start: Step['to']): Step[] {
  return way.toReversed().map(({ type, direction }, index): Step => {
    return { type, direction: direction === 'OUT' ? 'IN' : 'OUT', to: way[way.length - 2 - index]?.to ?? start };
  });
}

export function openMemory(schema: GraphQLSchema, { nodes, relationships }: Records): Memory {
  const byId = new Map(nodes.map((node) => [node.properties.id, node]));

  const byEnd = new Map<string, RelationshipRecord[]>();
  for (const one of relationships) {
    for (const end of [`${one.type} OUT ${one.from}`, `${one.type} IN ${one.to}`]) {
      byEnd.set(end, [...(byEnd.get(end) ?? []), one]);
    }
  }

  function steps(id: string, type: string, direction: unknown): Related[] {
    const there = direction === 'OUT' ? 'to' : 'from';
    return (byEnd.get(`${type} ${direction} ${id}`) ?? []).flatMap((relationship) => {
      const node = byId.get(relationship[there]);
      return node ? [{ node, relationship }] : [];
    });
  }

  function walk(id: string, type: string, direction: unknown, distance = 1): Related[] {
    return steps(id, type, direction).flatMap(({ node }) => [
      { node, distance },
      ...walk(node.properties.id, type, direction, distance + 1),
    ]);
  }

  /** The targets of a relationship of the node and of everything that contains it, with the number of steps. */
  function inherit(id: string, type: string, direction: unknown, distance = 1): Related[] {
    const above = ['CHILD_OF', 'IN_BLOCK', 'LIES_IN'].flatMap((step) => steps(id, step, 'OUT'));
    return [
      ...steps(id, type, direction).map((one) => ({ ...foundAt(one, id), distance })),
      ...above.flatMap(({ node }) => inherit(node.properties.id, type, direction, distance + 1)),
    ];
  }

  /** The nodes that share a property, and come later in another one. */
  function laterNodes(field: Field, shared: string, after: string, own: Readonly<Record<string, unknown>>) {
    return nodes.filter(isOf(schema, getNamedType(field.type).name)).filter(({ properties }) => {
      const [value, place] = [own[shared], own[after]];
      return value !== undefined && properties[shared] === value && Number(properties[after]) > Number(place);
    });
  }

  /** The targets of a relationship that is not stored, each once for each node in the middle. */
  function derive(id: string, type: string, direction: unknown): Related[] {
    const described = derivedRelationships[type];
    if (!described) return [];
    const { from, through, ways, evidence } = described;
    const isMiddle = ({ label, properties }: NodeRecord) =>
      label === through.label && through.kinds.includes(String(properties.kind));
    const follow = (way: readonly Step[], start: string) =>
      way.reduce((ids, step) => ids.flatMap((one) => idsAt(one, step)), [start]);
    const unique = (ids: readonly string[]) => [...new Set(ids)].flatMap((one) => byId.get(one) ?? []);
    const throughMiddle = (one: Related, throughId: string): Related => ({
      node: one.node,
      ...(one.relationship && {
        relationship: { ...one.relationship, properties: { ...one.relationship.properties, throughId } },
      }),
    });
    if (direction === 'OUT') {
      return unique(ways.flatMap((way) => follow(way, id)))
        .filter(isMiddle)
        .flatMap((group) => {
          const groupId = group.properties.id;
          return steps(groupId, evidence, 'OUT').map((one) => throughMiddle(one, groupId));
        });
    }
    return steps(id, evidence, 'IN')
      .filter(({ node }) => isMiddle(node))
      .flatMap(({ node: group, relationship }) => {
        const groupId = group.properties.id;
        const starts = unique(ways.flatMap((way) => follow(backwards(way, from), groupId)));
        return starts.map((node) => throughMiddle({ node, ...(relationship && { relationship }) }, groupId));
      });
  }

  function idsAt(id: string, { type, direction, to }: Step): string[] {
    return steps(id, type, direction).flatMap(({ node }) => (node.label === to ? [node.properties.id] : []));
  }

  function naturalOrder(typeName: string): string[] {
    const given = argumentsOf(schema, 'node', schema.getType(typeName) ?? undefined)?.orderedBy;
    if (Array.isArray(given)) return given.map(String);
    const { code } = fieldsOf(schema, typeName);
    return code && isLeafType(getNamedType(code.type)) ? ['code'] : ['id'];
  }

  function inOrder(field: Field, rows: readonly Related[]) {
    const order = naturalOrder(getNamedType(field.type).name);
    const { orderedBy } = argumentsOf(schema, 'relationship', field) ?? {};
    const keys = ({ node, distance, relationship }: Related) => [
      distance,
      relationship?.properties[String(orderedBy)],
      ...order.map((name) => node.properties[name]),
    ];
    const sorted = rows.toSorted((a, b) => compareKeys(keys(a), keys(b))).map(({ node }) => node);
    return isList(field.type) ? sorted : (sorted[0] ?? null);
  }

  return {
    schema,
    naturalOrder,
    inOrder,
    nodesOf: (typeName) => nodes.filter(isOf(schema, typeName)),
    related(id, field) {
      const { type, direction, transitive, inherited } = argumentsOf(schema, 'relationship', field) ?? {};
      const find = String(type) in derivedRelationships ? derive : inherited ? inherit : transitive ? walk : steps;
      const target = connectionOf(schema, field.type)?.nodeType ?? getNamedType(field.type);
      const isTarget = isOf(schema, target.name);
      return find(id, String(type), direction).filter(({ node }) => isTarget(node));
    },
    reached: (id, { type, direction }) => steps(id, String(type), direction).map(({ node }) => node.properties.id),
    referenced(field, properties) {
      const { property, after } = argumentsOf(schema, 'references', field) ?? {};
      const value = properties[String(property)];
      const found = after
        ? laterNodes(field, String(property), String(after), properties)
        : [value].flat().flatMap((id) => byId.get(String(id)) ?? []);
      // A property such as `codeId` may have the id of a code of another system.
      const ofType = found.filter(isOf(schema, getNamedType(field.type).name));
      return inOrder(
        field,
        ofType.map((node) => ({ node })),
      );
    },
  };
}
