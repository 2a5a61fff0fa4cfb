import {
  type ASTNode,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { badUserInput } from '../errors.ts';
import {
  type CodeLabel,
  canonicalCode,
  canonicalPrefix,
  codeSystems,
  hierarchyId,
  MalformedCodeError,
} from '../graph/codes.ts';
import { type EdgeType, type Field, type NodeType, type Relation, storedName } from './model.ts';
import { onDay } from './on-day.ts';
import type { Selected } from './selection.ts';

/** A condition on one node or one relationship, in a form that is the same however it was written. */
export type Predicate =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  | {
      readonly kind: 'compare';
      readonly property: string;
      readonly list: boolean;
      readonly operator: Operator;
      readonly value: unknown;
    }
  | { readonly kind: 'null'; readonly property: string; readonly list: boolean }
  /** In the part of the hierarchy under the node with this id. */
  | { readonly kind: 'within'; readonly id: string }
  | {
      readonly kind: 'related';
      readonly quantifier: Quantifier;
      readonly relation: Relation;
      readonly target: NodeType;
      readonly of: Predicate;
    }
  | {
      readonly kind: 'degree';
      readonly relation: Relation;
      readonly target: NodeType;
      readonly operator: Operator;
      readonly value: unknown;
    };

export type Quantifier = 'some' | 'none' | 'every';

/** `contains` and `startsWith` compare text without regard to case; `prefix` compares codes as they are stored. */
export type Operator = '=' | 'IN' | '<' | '<=' | '>' | '>=' | 'contains' | 'startsWith' | 'prefix';

/** What must hold of a column's nodes, and of the relationships that lead to them. */
export interface Condition {
  readonly node?: Predicate;
  readonly edge?: Predicate;
}

const operators: Readonly<Record<string, Operator>> = {
  eq: '=',
  in: 'IN',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  contains: 'contains',
  startsWith: 'startsWith',
};

const pagingArguments = new Set(['where', 'edgeWhere', 'orderBy', 'first', 'after', 'last', 'before']);

/** Reads the arguments of a connection that filter it; `given` must hold as well. @throws {GraphQLError} BAD_USER_INPUT */
export function readCondition(target: NodeType, edge: EdgeType, selected: Selected, given?: Predicate): Condition {
  const nodes = [given, readArgument(target, selected, 'where')].filter(isPredicate);
  const edges = [readArgument(edge, selected, 'edgeWhere'), ...readShorthands(edge, selected)].filter(isPredicate);
  return { ...(nodes.length > 0 && { node: all(nodes) }), ...(edges.length > 0 && { edge: all(edges) }) };
}

type Filtered = { readonly label?: string; readonly fields: ReadonlyMap<string, Field> };

function readArgument(owner: Filtered, selected: Selected, name: string): Predicate | undefined {
  const argument = selected.definition?.args.find((one) => one.name === name);
  const type = argument && getNamedType(argument.type);
  const value = selected.args[name];
  if (!isInputObjectType(type) || !isRecord(value)) return undefined;
  return readWhere(owner, type, value, selected.nodes);
}

/** An argument of its own, such as `kinds: [...]`, is short for a condition on the relationship's property. */
function readShorthands(edge: EdgeType, selected: Selected): Predicate[] {
  return Object.entries(selected.args).flatMap(([name, value]) => {
    const field = edge.fields.get(name);
    if (pagingArguments.has(name) || field?.kind !== 'property' || !Array.isArray(value)) return [];
    return [{ kind: 'compare', property: field.property, list: field.list, operator: 'IN', value }];
  });
}

/** Null and {} are no condition; absent fields are none either. */
function readWhere(
  owner: Filtered,
  type: GraphQLInputObjectType,
  value: Record<string, unknown>,
  nodes: readonly ASTNode[],
): Predicate | undefined {
  const fields = type.getFields();
  const parts = Object.entries(value).map(([key, part]): Predicate | undefined => {
    const field = fields[key];
    if (!field || part === null || part === undefined) return undefined;
    if (key === 'and' || key === 'or') {
      const of = list(part).map((one) => readWhere(owner, type, one, nodes) ?? all([]));
      return key === 'and' ? all(of) : any(of);
    }
    if (key === 'not') return { kind: 'not', of: (isRecord(part) && readWhere(owner, type, part, nodes)) || all([]) };
    if (key === 'within') return { kind: 'within', id: wellFormed(nodes, () => hierarchyId(String(part))) };
    return onDay[key]?.(String(part)) ?? readField(owner, field, part, nodes);
  });
  const present = parts.filter(isPredicate);
  return present.length === 0 ? undefined : all(present);
}

function readField(
  owner: Filtered,
  input: GraphQLInputField,
  value: unknown,
  nodes: readonly ASTNode[],
): Predicate | undefined {
  const related = owner.fields.get(input.name);
  if (related?.kind === 'related') return readRelated(related, input, value, nodes);
  const property = storedName(input);
  const list = [...owner.fields.values()].some(
    (one) => one.kind === 'property' && one.property === property && one.list,
  );
  if (!isRecord(value)) return { kind: 'compare', property, list, operator: '=', value };
  const codeLabel = getNamedType(input.type).name === 'CodeFilter' && owner.label;
  const parts = Object.entries(value).map(([key, operand]): Predicate | undefined => {
    const operator = operators[key];
    if (!operator || operand === undefined) return undefined;
    if (operand === null) return key === 'eq' ? { kind: 'null', property, list } : undefined;
    return codeLabel && isCodeLabel(codeLabel)
      ? compareCode(codeLabel, property, operator, operand, nodes)
      : { kind: 'compare', property, list, operator, value: operand };
  });
  return all(parts.filter(isPredicate));
}

function compareCode(
  label: CodeLabel,
  property: string,
  operator: Operator,
  operand: unknown,
  nodes: readonly ASTNode[],
): Predicate {
  if (operator === 'startsWith') {
    return {
      kind: 'compare',
      property,
      list: false,
      operator: 'prefix',
      value: canonicalPrefix(label, String(operand)),
    };
  }
  const canonical = (one: unknown) => wellFormed(nodes, () => canonicalCode(label, String(one)));
  const value = Array.isArray(operand) ? operand.map(canonical) : canonical(operand);
  return { kind: 'compare', property, list: false, operator, value };
}

function readRelated(
  { relation, target }: { readonly relation: Relation; readonly target: NodeType },
  input: GraphQLInputField,
  value: unknown,
  nodes: readonly ASTNode[],
): Predicate | undefined {
  const type = getNamedType(input.type);
  if (!isInputObjectType(type) || !isRecord(value)) return undefined;
  const parts = Object.entries(value).map(([key, part]): Predicate | undefined => {
    const partType = getNamedType(type.getFields()[key]?.type);
    if (!isRecord(part) || !isInputObjectType(partType)) return undefined;
    if (key === 'count') return readDegree(relation, target, part);
    const of = readWhere(target, partType, part, nodes) ?? all([]);
    return { kind: 'related', quantifier: key as Quantifier, relation, target, of };
  });
  return all(parts.filter(isPredicate));
}

function readDegree(relation: Relation, target: NodeType, filter: Record<string, unknown>): Predicate {
  return all(
    Object.entries(filter).flatMap(([key, value]): Predicate[] => {
      const operator = operators[key];
      if (!operator || value === undefined) return [];
      // A number of relationships is never null.
      if (value === null) return key === 'eq' ? [any([])] : [];
      return [{ kind: 'degree', relation, target, operator, value }];
    }),
  );
}

function all(of: readonly Predicate[]): Predicate {
  return of.length === 1 && of[0] ? of[0] : { kind: 'all', of };
}

/** Several values of one property become one IN, so that their number does not change the statement. */
function any(of: readonly Predicate[]): Predicate {
  const first = of[0];
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

function wellFormed<T>(nodes: readonly ASTNode[], read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedCodeError) throw badUserInput(error.message, nodes);
    throw error;
  }
}

function isCodeLabel(label: string): label is CodeLabel {
  return label in codeSystems;
}

function isPredicate(one: Predicate | undefined): one is Predicate {
  return one !== undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
