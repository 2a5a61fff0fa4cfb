import type { ASTNode } from 'graphql';
import { longestText, tooLong } from '../../client-text.ts';
import { badUserInput, located } from '../../errors.ts';
import { any } from '../../graph/condition/condition.ts';
import type { FilterField } from '../model/model.ts';
import { operators } from '../model/operators.ts';
import type { Predicate } from '../plan/predicate.ts';
import { beginnings, exactValues } from './written-values.ts';

type PropertyFilter = FilterField & { readonly kind: 'property' };

/** The predicates for a value, or for operators such as `{ gte: 1, lt: 5 }`, which all must hold. @throws {GraphQLError} */
export function readComparison(field: PropertyFilter, value: unknown, nodes: readonly ASTNode[]): Predicate[] {
  const { property, list } = field;
  if (!isRecord(value)) return [{ kind: 'compare', property, list, operator: '=', value }];
  return Object.entries(value).flatMap(([name, operand]): Predicate[] => {
    if (operand === undefined) return [];
    if (operand === null) return name === 'eq' ? [{ kind: 'missing', property, list }] : [];
    return [readOperator(field, name as keyof typeof operators, operand, nodes)];
  });
}

function readOperator(
  { property, list, writing: written }: PropertyFilter,
  name: keyof typeof operators,
  operand: unknown,
  nodes: readonly ASTNode[],
): Predicate {
  const operator = operators[name];
  if (!written) {
    requireShort(operand, nodes);
    return { kind: 'compare', property, list, operator, value: operand };
  }
  if (name === 'startsWith') {
    const values = located(nodes, () => beginnings(written, String(operand)));
    return any(...values.map((value): Predicate => ({ kind: 'compare', property, list, operator: 'prefix', value })));
  }
  const exact = (one: unknown) => located(nodes, () => exactValues(written, String(one)));
  const values = Array.isArray(operand) ? operand.flatMap(exact) : exact(operand);
  const isOne = values.length === 1 && !Array.isArray(operand);
  return {
    kind: 'compare',
    property,
    list,
    ...(isOne ? { operator, value: values[0] } : { operator: 'IN', value: values }),
  };
}

/** An engine compares the text with that of every node, and copies it each time. */
function requireShort(operand: unknown, nodes: readonly ASTNode[]): void {
  for (const one of Array.isArray(operand) ? operand : [operand]) {
    if (typeof one === 'string' && one.length > longestText) {
      throw badUserInput(tooLong('A text in a filter', longestText, one), nodes);
    }
  }
}

/** Whether a value is an input object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
