import { type Atom, isBranch, type Logic, type Operator } from './condition.ts';

/** Prints a value of a condition: as a literal, or as a parameter. */
export type PrintValue = (value: unknown) => string;

/** Prints a condition whose atoms the caller prints. If it does not hold, it is false or null. */
export function printLogic<Part extends { readonly kind: string }>(
  logic: Logic<Part>,
  printValue: PrintValue,
  printOne: (atom: Part) => string,
): string {
  if (!isBranch(logic)) return printOne(logic as Part);
  if (logic.kind === 'not') return printNot(printLogic(logic.of, printValue, printOne), printValue);
  if (logic.of.length === 0) return logic.kind === 'all' ? always : never(printValue);
  const operator = logic.kind === 'all' ? ' AND ' : ' OR ';
  return `(${logic.of.map((one) => printLogic(one, printValue, printOne)).join(operator)})`;
}

/** The text of an empty condition. */
export const always = 'true';

/** Not a literal: Neo4j's planner fails for some statements with a condition that it knows to be false. */
function never(printValue: PrintValue): string {
  return printValue(false);
}

/** A condition that is null does not hold, so its opposite does. */
export function printNot(condition: string, printValue: PrintValue): string {
  return condition === always ? never(printValue) : `NOT coalesce(${condition}, false)`;
}

/** Prints a condition on one property of the node or relationship in a variable. */
export function printAtom(atom: Atom, variable: string, printValue: PrintValue): string {
  const operand = `${variable}.${atom.property}`;
  if (atom.kind === 'missing') return atom.list ? `size(coalesce(${operand}, [])) = 0` : `${operand} IS NULL`;
  const value = printValue(atom.value);
  return atom.list
    ? printListComparison(operand, atom.operator, value)
    : printComparison(operand, atom.operator, value);
}

/** Prints a comparison of two expressions. */
export function printComparison(operand: string, operator: Operator, value: string): string {
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

function printListComparison(operand: string, operator: Operator, value: string): string {
  return operator === '='
    ? `${value} IN ${operand}`
    : `any(x IN ${operand} WHERE ${printComparison('x', operator, value)})`;
}
