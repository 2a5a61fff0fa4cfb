import {
  type Column,
  columnsOf,
  type Expression,
  type RecordPlan,
  type RowsColumn,
  type Slot,
} from '../plan/columns.ts';
import { type Export, printSlots } from './exports.ts';
import { printGroups } from './print-groups.ts';
import { nameMatch, printMatch } from './print-match.ts';
import { printKeyset, printOrder, sortExpressions } from './print-order.ts';
import { printDegree } from './print-relation.ts';
import { type Matched, type Owner, type Printing, variableList } from './printing.ts';
import { printWhere } from './writer.ts';

/** A printed record: the expressions for its values, and the variables of its columns. */
export interface PrintedRecord {
  readonly values: readonly string[];
  readonly variables: readonly string[];
}

/** Prints the columns of a record as subqueries, and returns its expressions. `keys` are those for its sort keys. */
export function printRecord(
  printing: Printing,
  record: RecordPlan,
  owner: Owner,
  exports: Export[],
  keys: readonly string[] = [],
): PrintedRecord {
  const columns = columnsOf(record).filter((column) => degreeOf(column, owner) === undefined);
  const variables = new Map(columns.map((column) => [column, printColumn(printing, column, owner, exports)]));
  const values = record.slots.map((slot) => {
    if (slot.kind === 'known') return undefined;
    if (slot.kind === 'column') return variables.get(slot.column) ?? degreeOf(slot.column, owner);
    return slot.kind === 'key' ? keys[slot.index] : printValue(printing, slot, owner.variable ?? '');
  });
  return { values: values.filter((one) => one !== undefined), variables: [...variables.values()] };
}

function printValue(
  printing: Printing,
  slot: Exclude<Slot, { readonly kind: 'column' | 'key' | 'known' }>,
  variable: string,
): string {
  if (slot.kind === 'labels') return `labels(${variable})`;
  const value =
    slot.kind === 'property' ? printProperty(slot, variable) : printExpression(printing, slot.expression, variable);
  return slot.wrapped ? `[${value}]` : value;
}

/** A missing list becomes an empty one. */
function printProperty({ property, mayLackList }: Slot & { readonly kind: 'property' }, variable: string): string {
  const stored = `${variable}.${property}`;
  return mayLackList ? `coalesce(${stored}, [])` : stored;
}

function printExpression({ writer }: Printing, { text, values }: Expression, variable: string): string {
  const parameters = new Map<string, string>();
  return text.replace(/\bthis\b/g, variable).replace(/\$(\w+)/g, (_, name: string) => {
    const parameter = parameters.get(name) ?? writer.parameter(values[name] ?? null);
    parameters.set(name, parameter);
    return parameter;
  });
}

function degreeOf(column: Column, { variable }: Owner): string | undefined {
  if (column.kind !== 'count' || !column.degree || variable === undefined) return undefined;
  return printDegree(variable, column.degree);
}

/** Prints a column as a subquery, and returns its variable. */
function printColumn(printing: Printing, column: Column, owner: Owner, exports: Export[]): string {
  const { writer, carried } = printing;
  const result = writer.name('c');
  writer.block(`CALL (${variableList(owner.variable, carried)})`, () => {
    switch (column.kind) {
      case 'rows':
        return printList(printing, column, owner, result, exports);
      case 'count':
        printMatch(printing, column.scope, owner, nameMatch(printing, column.scope, false));
        return writer.line(`RETURN count(*) AS ${result}`);
      case 'groups':
        return printGroups(printing, column, owner, result, (groups, variable) => {
          const { values } = printRecord(printing, groups.node, { variable }, []);
          return `[${values.join(', ')}]`;
        });
    }
  });
  return result;
}

function printList(printing: Printing, column: RowsColumn, owner: Owner, result: string, exports: Export[]): void {
  const { values, exports: below } = printRows(printing, column, owner);
  printSlots(printing.writer, values, result, below, exports);
}

/** Rows that have been matched: the expressions for their values, and the nodes for tables. */
export interface PrintedRows {
  readonly values: readonly string[];
  readonly exports: readonly Export[];
}

/** Prints the match of a list's rows, their order and limit, and the columns of each row. */
export function printRows(printing: Printing, column: RowsColumn, owner: Owner): PrintedRows {
  const { writer, carried } = printing;
  const { page, table, scope, picked } = column;
  const match = nameMatch(printing, scope, usesEdge(column));
  const { expressions, computed } = sortExpressions(printing, sortOf(column), match);
  const keyset = () => printKeyset(printing, page, expressions);
  printMatch(printing, scope, owner, match, computed.length === 0 ? keyset : undefined);
  if (computed.length > 0) {
    const named = computed.map(({ expression, as }) => `${expression} AS ${as}`).join(', ');
    writer.line(`WITH ${variableList(match.node, match.edge, carried)}, ${named}`);
    printWhere(writer, [keyset()]);
  }
  const kept = variableList(
    match.node,
    match.edge,
    computed.map(({ as }) => as),
    carried,
  );
  const order = picked ? '' : printOrder(page, expressions);
  if (order) {
    const limit = page.size === undefined ? '' : ` LIMIT ${writer.parameter(page.size + 1)}`;
    writer.line(`WITH ${kept} ORDER BY ${order}${limit}`);
  }
  const below: Export[] = [];
  const node = table === undefined ? printRecord(printing, column.node, { variable: match.node }, below) : idOf(match);
  const keys = expressions.map((one, index) => (page.sort[index]?.nullable ? `[${one}]` : one));
  const edge = printRecord(printing, column.edge, { variable: match.edge }, below, keys);
  const columns = variableList(
    node.variables,
    edge.variables,
    below.map(({ variable }) => variable),
  );
  // A subquery may lose the order of its input (neo4j/neo4j#12760).
  if (order && columns) writer.line(`WITH ${kept}, ${columns} ORDER BY ${order}`);
  const own = table === undefined ? [] : [{ variable: match.node, depth: 0, column }];
  const last = picked ? [`${match.node}.id`] : [];
  return { values: [...node.values, ...edge.values, ...last], exports: [...own, ...below] };
}

/** Rows that are in order have sort keys only for their cursors. */
function sortOf({ page, picked, firstKey }: RowsColumn): RowsColumn['page']['sort'] {
  return picked && firstKey === undefined ? [] : page.sort;
}

/** A row whose node is in a table has only the node's id. */
function idOf({ node }: Matched): PrintedRecord {
  return { values: [`${node}.id`], variables: [] };
}

function usesEdge({ edge, page }: RowsColumn): boolean {
  const sorted = page.sort.some(
    ({ value }) => value.kind === 'size' || (value.kind === 'property' && value.on === 'edge'),
  );
  return sorted || edge.slots.some(({ kind }) => kind !== 'key');
}
