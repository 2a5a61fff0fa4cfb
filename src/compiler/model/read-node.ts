import { type GraphQLInterfaceType, type GraphQLObjectType, getNamedType, isInterfaceType, isLeafType } from 'graphql';
import { directive } from './directives.ts';
import type { NodeType } from './model.ts';
import { isComposite, type Reading } from './reading.ts';

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** Reads a node type, without its fields. @throws {Error} if the type has no `@node` */
export function readNode(reading: Pick<Reading, 'schema' | 'graph' | 'faults'>, typeName: string): NodeType {
  const type = reading.schema.getType(typeName);
  const label = isComposite(type) && directive(type, 'node')?.label;
  if (!isComposite(type) || typeof label !== 'string') throw new Error(`${typeName} must have @node(label:).`);
  const concrete = concreteTypes(reading, type);
  const node: NodeType = { name: typeName, label, concrete, order: orderOf(type), fields: new Map() };
  check(reading, type, node);
  return node;
}

function check({ graph, faults }: Pick<Reading, 'graph' | 'faults'>, type: Composite, node: NodeType): void {
  const shared = [graph.mark, ...Object.values(graph.labels).flatMap((one) => one.shared)];
  const isKnown = isInterfaceType(type) ? shared.includes(node.label) : node.label in graph.labels;
  if (!isKnown) faults.add(node.name, `has the label ${node.label}, which the graph does not have.`, type);
  if (isInterfaceType(type) && node.order.at(-1) !== 'id') {
    faults.add(
      node.name,
      `is ordered by ${node.order.join()}, but must end with id: nodes of two types may have the same values.`,
      type,
    );
  }
  for (const { label } of node.concrete) {
    for (const property of node.order.filter((name) => !(name in (graph.labels[label]?.properties ?? {})))) {
      faults.add(node.name, `is ordered by ${property}, which ${label} does not have.`, type);
    }
  }
}

function concreteTypes({ schema, faults }: Pick<Reading, 'schema' | 'faults'>, type: Composite) {
  const types = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
  return types.flatMap((one) => {
    const label = directive(one, 'node')?.label;
    if (typeof label === 'string') return [{ label, typeName: one.name }];
    faults.add(one.name, `implements ${type.name}, but has no @node(label:).`, one);
    return [];
  });
}

function orderOf(type: Composite): readonly string[] {
  const given = directive(type, 'node')?.orderedBy;
  if (Array.isArray(given)) return given.map(String);
  const { code } = type.getFields();
  return code && isLeafType(getNamedType(code.type)) ? ['code'] : ['id'];
}
