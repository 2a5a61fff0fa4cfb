import type { Operator, Predicate } from './filter.ts';
import { columnsOf, type RecordPlan } from './plan.ts';
import { printArrow } from './print-match.ts';
import { printDegree } from './print-order.ts';
import type { Printing } from './printing.ts';

/** Prints a condition on the node or relationship that a variable holds. It may come out as null where it fails. */
export function printPredicate(printing: Printing, predicate: Predicate, variable: string): string {
  const { writer } = printing;
  switch (predicate.kind) {
    case 'all':
    case 'any':
      return printJunction(printing, predicate.kind, predicate.of, variable);
    case 'not':
      return printNot(printing, printPredicate(printing, predicate.of, variable));
    case 'null':
      return predicate.list
        ? `size(coalesce(${variable}.${predicate.property}, [])) = 0`
        : `${variable}.${predicate.property} IS NULL`;
    case 'within': {
      const { low, high } = printing.bounds.get(predicate) ?? { low: '1', high: '0' };
      return `(${variable}.position >= ${low} AND ${variable}.position <= ${high})`;
    }
    case 'compare': {
      const value = writer.parameter(predicate.value);
      return predicate.list
        ? compareList(`${variable}.${predicate.property}`, predicate.operator, value)
        : compare(`${variable}.${predicate.property}`, predicate.operator, value);
    }
    case 'degree':
      return compare(
        printDegree(variable, predicate.relation, predicate.target.label),
        predicate.operator,
        writer.parameter(predicate.value),
      );
    case 'related':
      return printRelated(printing, predicate, variable);
  }
}

function printJunction(printing: Printing, kind: 'all' | 'any', of: readonly Predicate[], variable: string): string {
  if (of.length === 0) return kind === 'all' ? always : never(printing);
  return `(${of.map((one) => printPredicate(printing, one, variable)).join(kind === 'all' ? ' AND ' : ' OR ')})`;
}

const always = 'true';

/** A parameter: Neo4j's planner fails on some statements in which it sees that a condition never holds. */
function never({ writer }: Printing): string {
  return writer.parameter(false);
}

/** A condition on a missing value fails, so that its opposite holds. */
function printNot(printing: Printing, condition: string): string {
  return condition === always ? never(printing) : `NOT coalesce(${condition}, false)`;
}

function compare(operand: string, operator: Operator, value: string): string {
  switch (operator) {
    case 'contains':
      return `toLower(${operand}) CONTAINS toLower(${value})`;
    case 'startsWith':
      return `toLower(${operand}) STARTS WITH toLower(${value})`;
    case 'prefix':
      return `${operand} STARTS WITH ${value}`;
    default:
      return `${operand} ${operator} ${value}`;
  }
}

/** A list meets a condition where one of its entries does. */
function compareList(operand: string, operator: Operator, value: string): string {
  return operator === '=' ? `${value} IN ${operand}` : `any(x IN ${operand} WHERE ${compare('x', operator, value)})`;
}

function printRelated(printing: Printing, predicate: Predicate & { kind: 'related' }, variable: string): string {
  const { relation, target, quantifier } = predicate;
  if (relation.kind !== 'relationship') throw new Error(`No filter goes by ${relation.property}.`);
  const node = printing.writer.name('n');
  const inner = printPredicate(printing, predicate.of, node);
  const condition = quantifier === 'every' ? printNot(printing, inner) : inner;
  const where = condition === always ? '' : ` WHERE ${condition}`;
  const exists = `EXISTS { MATCH (${variable})${printArrow(relation)}(${node}:${target.label})${where} }`;
  return quantifier === 'some' ? exists : `NOT ${exists}`;
}

type Within = Predicate & { readonly kind: 'within' };

/** All conditions below a record that name a place in the hierarchy, each once, in the order of printing. */
export function hierarchiesOf(record: RecordPlan): Set<Within> {
  return new Set(
    columnsOf(record).flatMap(({ scope, ...column }) => [
      ...(scope.condition.node ? withinsOf(scope.condition.node) : []),
      ...(column.kind === 'count' ? [] : hierarchiesOf(column.node)),
      ...(column.kind === 'rows' ? hierarchiesOf(column.edge) : []),
    ]),
  );
}

function withinsOf(predicate: Predicate): Within[] {
  if (predicate.kind === 'within') return [predicate];
  if (predicate.kind === 'all' || predicate.kind === 'any') return predicate.of.flatMap(withinsOf);
  return predicate.kind === 'not' || predicate.kind === 'related' ? withinsOf(predicate.of) : [];
}
