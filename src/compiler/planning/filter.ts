import type { ASTNode } from 'graphql';
import { located } from '../../errors.ts';
import { all } from '../../graph/condition/condition.ts';
import type {
  ComputedField,
  FilteredNodes,
  FilterField,
  FilterType,
  ListType,
  PlacedCondition,
  RelatedNodesFilter,
} from '../model/model.ts';
import { operators } from '../model/operators.ts';
import type { Filter, Predicate, Quantifier } from '../plan/predicate.ts';
import type { Selected } from '../selection.ts';
import { isRecord, readComparison } from './comparison.ts';
import type { Planning } from './planning.ts';

/**
 * The filter from a list's arguments, and the predicates `given`. Null, {} and absent fields are not conditions, and
 * neither is anything that is made only of them.
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export function readFilter(
  planning: Planning,
  list: ListType,
  selected: Selected,
  given: readonly Predicate[],
): Filter {
  const { args, nodes } = selected;
  const reader = { planning, nodes };
  const { where, edgeWhere } = list;
  const wheres = wheresOf(list.wheres, args.where, args);
  const edgeWheres = wheresOf(list.edgeWheres, args.edgeWhere, args);
  const node = [...given, ...(where ? wheres.flatMap((one) => readWhere(reader, where, one)) : [])];
  const edge = [
    ...(edgeWhere ? edgeWheres.flatMap((one) => readWhere(reader, edgeWhere, one)) : []),
    ...readShorthands(list, selected),
  ];
  return { ...(node.length > 0 && { node: all(...node) }), ...(edge.length > 0 && { edge: all(...edge) }) };
}

/** A named condition on a node, with the client's value. @throws {GraphQLError} BAD_USER_INPUT */
export function readNamed(
  { root, hierarchy, request: { moment } }: Planning,
  { condition, labels }: PlacedCondition,
  value: unknown,
  nodes: readonly ASTNode[],
): Predicate {
  if (condition.kind === 'properties') {
    return located(nodes, () => condition.of(String(value), { labels, moment }));
  }
  const text = String(value);
  const subtrees = located(nodes, () => condition.subtreesOf(text));
  const bounds = root.bounds.push({ ...hierarchy, ...subtrees }) - 1;
  root.requirements.push({ kind: 'subtree', bounds, explain: (graph) => condition.explain(graph, text) });
  return { kind: 'subtree', position: hierarchy.position, bounds };
}

/** A filter by a computed value; undefined if the property of the same name has it. */
export function readComputed(
  { request: { moment } }: Planning,
  { computed, labels }: ComputedField,
  value: unknown,
): Predicate | undefined {
  return computed.is?.(value, { labels, moment });
}

interface Reader {
  readonly planning: Planning;
  /** The parts of the document at fault if there is an error. */
  readonly nodes: readonly ASTNode[];
}

/** If the graph must have a value, an operation that names another is a mistake, not a list without entries. */
function requireKnown(
  { root }: Planning,
  { property, writing: written }: FilterField & { readonly kind: 'property' },
  predicates: readonly Predicate[],
): void {
  const { explain } = written?.writing ?? {};
  if (!written || !explain) return;
  for (const one of predicates) {
    if (one.kind !== 'compare' || (one.operator !== '=' && one.operator !== 'IN')) continue;
    const values = (Array.isArray(one.value) ? one.value : [one.value]).map(String);
    const [label = ''] = written.labels;
    root.requirements.push({ kind: 'values', label, property, values, explain: (graph) => explain(graph, values) });
  }
}

/** What the arguments say about the nodes or the edges: the `where` that is given, and one for each shorthand. */
function wheresOf(wheres: ListType['wheres'], given: unknown, args: Selected['args']): unknown[] {
  const shorthands = [...wheres].flatMap(([name, whereOf]) => {
    const value = args[name];
    return value === undefined || value === null ? [] : [whereOf(value)];
  });
  return [given, ...shorthands];
}

/** Arguments such as `kinds: [...]`, which are shorthands for conditions on the relationship. */
function readShorthands({ shorthands }: ListType, { args }: Selected): Predicate[] {
  return [...shorthands].flatMap(([name, { property, list }]): Predicate[] => {
    const value = args[name];
    return Array.isArray(value) ? [{ kind: 'compare', property, list, operator: 'IN', value }] : [];
  });
}

/** The conditions of an input object, as one predicate; empty if nothing in it is a condition. */
function readWhere(reader: Reader, type: FilterType, value: unknown): Predicate[] {
  if (!isRecord(value)) return [];
  const parts = Object.entries(value).flatMap(([name, part]): Predicate[] => {
    const field = type.fields.get(name);
    return !field || part === null || part === undefined ? [] : readField(reader, type, field, part);
  });
  return parts.length === 0 ? [] : [all(...parts)];
}

function readField(reader: Reader, type: FilterType, field: FilterField, value: unknown): Predicate[] {
  switch (field.kind) {
    case 'junction':
      return readJunction(reader, type, field.of, value);
    case 'named':
      return [readNamed(reader.planning, field, value, reader.nodes)];
    case 'related':
      return isRecord(value) ? readRelated(reader, field.related, value) : [];
    case 'node':
      return readNode(reader, field.nodes, value);
    case 'property': {
      const computed = field.computed && readComputed(reader.planning, field.computed, value);
      if (computed) return [computed];
      const predicates = readComparison(field, value, reader.nodes);
      requireKnown(reader.planning, field, predicates);
      return predicates;
    }
  }
}

function readJunction(reader: Reader, type: FilterType, of: 'all' | 'any' | 'not', value: unknown): Predicate[] {
  const given = Array.isArray(value) ? value : [value];
  const parts = given.flatMap((one) => readWhere(reader, type, one));
  // An empty list of alternatives is a condition that nothing meets.
  if (of === 'any' && given.length === 0) return [any([])];
  if (parts.length === 0) return [];
  if (of === 'any') return [any(parts)];
  if (of === 'all') return parts;
  return [{ kind: 'not', of: all(...parts) }, ...knownParts(reader, type, value)];
}

/** Nodes of which a condition is not known meet neither it nor its opposite. Conditions on related nodes are left out. */
function knownParts(reader: Reader, type: FilterType, value: unknown): Predicate[] {
  if (Array.isArray(value)) return value.flatMap((one) => knownParts(reader, type, one));
  if (!isRecord(value)) return [];
  const { moment } = reader.planning.request;
  return Object.entries(value).flatMap(([name, part]): Predicate[] => {
    const field = type.fields.get(name);
    if (field?.kind === 'junction') return knownParts(reader, type, part);
    if (field?.kind !== 'named' || field.condition.kind !== 'properties' || typeof part !== 'string') return [];
    const known = field.condition.known?.(part, { labels: field.labels, moment });
    return known ? [known] : [];
  });
}

function readRelated(
  reader: Reader,
  { nodes, count }: RelatedNodesFilter,
  value: Readonly<Record<string, unknown>>,
): Predicate[] {
  return Object.entries(value).flatMap(([name, part]): Predicate[] => {
    if (!isRecord(part)) return [];
    if (name === 'count') return readCount(count, part);
    const of = readWhere(reader, nodes.where, part);
    // `some: {}` means any node; `some: { code: {} }` is no condition.
    if (of.length === 0 && Object.keys(part).length > 0) return [];
    return [relatedNodes(nodes, name as Quantifier, of)];
  });
}

function readNode(reader: Reader, nodes: FilteredNodes, value: unknown): Predicate[] {
  const of = readWhere(reader, nodes.where, value);
  return of.length > 0 ? [relatedNodes(nodes, 'some', of)] : [];
}

function relatedNodes({ relation, label }: FilteredNodes, quantifier: Quantifier, of: readonly Predicate[]): Predicate {
  return { kind: 'related', quantifier, relation, label, of: all(...of) };
}

function readCount(count: RelatedNodesFilter['count'], filter: Readonly<Record<string, unknown>>): Predicate[] {
  return Object.entries(filter).flatMap(([name, value]): Predicate[] => {
    if (value === undefined) return [];
    // A count is never null.
    if (value === null) return name === 'eq' ? [any([])] : [];
    return [{ kind: 'count', ...count, operator: operators[name as keyof typeof operators], value }];
  });
}

/** Alternatives for one property become one IN, so that their number does not change the statement. */
function any(of: readonly Predicate[]): Predicate {
  const [first] = of;
  if (first?.kind !== 'compare') return { kind: 'any', of };
  const values: unknown[] = [];
  for (const one of of) {
    if (one.kind !== 'compare' || one.property !== first.property || (one.operator !== '=' && one.operator !== 'IN')) {
      return { kind: 'any', of };
    }
    values.push(...(Array.isArray(one.value) ? one.value : [one.value]));
  }
  return { ...first, operator: 'IN', value: values };
}
