import type { Page, SortKey, SortValue } from '../plan/page.ts';
import { printDegree } from './print-relation.ts';
import type { Matched, Printing } from './printing.ts';

/** The expressions to sort a page by. Those that are not just a property are computed once, in variables. */
export interface Sorting {
  readonly expressions: readonly string[];
  readonly computed: readonly { readonly expression: string; readonly as: string }[];
}

/** Prints sort keys as expressions on the nodes and relationships of a match. */
export function sortExpressions({ writer }: Printing, sort: readonly SortKey[], match: Matched): Sorting {
  const computed: { expression: string; as: string }[] = [];
  const expressions = sort.map(({ value }) => {
    if (value.kind === 'property' && !value.list) return printProperty(value, match);
    const as = writer.name('k');
    computed.push({ expression: computedKey(value, match), as });
    return as;
  });
  return { expressions, computed };
}

function computedKey(value: SortValue, match: Matched): string {
  const { node, edge, path } = match;
  if (value.kind === 'property') return `${printProperty(value, match)}[0]`;
  if (value.kind === 'size') return `size(coalesce(${edge}.${value.property}, []))`;
  if (value.kind === 'distance') return `length(${path})`;
  return printDegree(node, value);
}

/** Booleans become numbers: not every engine compares them. */
function printProperty({ on, property, boolean }: SortValue & { kind: 'property' }, { node, edge }: Matched): string {
  const stored = `${on === 'edge' ? edge : node}.${property}`;
  return boolean ? `toInteger(${stored})` : stored;
}

/** Missing values come last in the list, so they come first if it is read backwards. */
export function printOrder({ sort, backwards }: Page, expressions: readonly string[]): string {
  return expressions
    .flatMap((expression, index) => {
      const { descending = false, nullable = false } = sort[index] ?? {};
      const term = descending !== backwards ? `${expression} DESC` : expression;
      return nullable ? [`${expression} IS NULL${backwards ? ' DESC' : ''}`, term] : [term];
    })
    .join(', ');
}

/** The condition that a row is between the two ends of the page; undefined if it has none. */
export function printKeyset(printing: Printing, page: Page, expressions: readonly string[]): string | undefined {
  const { behind, until, backwards } = page;
  const conditions = [
    behind && printBeyond(printing, page.sort, expressions, behind, backwards),
    until && printBeyond(printing, page.sort, expressions, until, !backwards),
  ].filter((one) => one !== undefined);
  return conditions.length > 0 ? conditions.join(' AND ') : undefined;
}

/** `(a > $p0 OR (a = $p0 AND b > $p1))`. A null is greater than every value. */
function printBeyond(
  { writer }: Printing,
  sort: readonly SortKey[],
  expressions: readonly string[],
  values: readonly unknown[],
  backwards: boolean,
): string {
  const keys = expressions.map((expression, index) => {
    const { descending = false, nullable = false } = sort[index] ?? {};
    const value = writer.parameter(values[index]);
    const compared = `${expression} ${descending !== backwards ? '<' : '>'} ${value}`;
    if (!nullable) return { beyond: compared, same: `${expression} = ${value}` };
    const [last, other] = backwards ? [value, expression] : [expression, value];
    return {
      beyond: `(${compared} OR (${last} IS NULL AND ${other} IS NOT NULL))`,
      same: `(${expression} = ${value} OR (${expression} IS NULL AND ${value} IS NULL))`,
    };
  });
  return keys.reduceRight((rest, { beyond, same }) => (rest ? `(${beyond} OR (${same} AND ${rest}))` : beyond), '');
}
