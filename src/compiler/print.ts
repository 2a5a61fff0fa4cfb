import type { Statement } from '../graph/port.ts';
import type { GroupsColumn, NodePlan, RecordPlan, RowsColumn, Scope } from './plan.ts';
import { nameMatch, printMatch, printWhere } from './print-match.ts';
import { printKeyset, printOrder, sortExpressions } from './print-order.ts';
import { hierarchiesOf } from './print-predicate.ts';
import type { Bounds, Owner, Printing } from './printing.ts';
import { createWriter, type Writer } from './writer.ts';

/** Prints the columns of the root as one statement, whose single row holds them as `c0`, `c1` and so on. */
export function print(root: RecordPlan): Statement {
  const writer = createWriter();
  const printing = printHierarchies(writer, root);
  const columns = printColumns(printing, root, { variable: undefined });
  writer.line(`RETURN ${columns.map((variable, index) => `${variable} AS c${index}`).join(', ')}`);
  return writer.statement();
}

/** Looks up, once, between which positions each hierarchy that a condition names lies. None: an empty range. */
function printHierarchies(writer: Writer, root: RecordPlan): Printing {
  const bounds = new Map<object, Bounds>();
  for (const within of hierarchiesOf(root)) {
    const [node, low, high] = [writer.name('n'), writer.name('low'), writer.name('high')];
    writer.block('CALL ()', () => {
      writer.line(`MATCH (${node}:Node {id: ${writer.parameter(within.id)}})`);
      writer.line(`WITH min(${node}.position) AS low, max(${node}.lastPosition) AS high`);
      writer.line(`RETURN coalesce(low, 1) AS ${low}, coalesce(high, 0) AS ${high}`);
    });
    bounds.set(within, { low, high });
  }
  return { writer, bounds, carried: [...bounds.values()].flatMap(({ low, high }) => [low, high]) };
}

/** Prints one subquery a column; the answer names the variable that holds each. */
function printColumns(printing: Printing, record: RecordPlan, owner: Owner): string[] {
  return record.columns.map((column) => {
    const result = printing.writer.name('c');
    const imports = [owner.variable, ...printing.carried].filter((one) => one !== undefined);
    printing.writer.block(`CALL (${imports.join(', ')})`, () => {
      if (column.kind === 'rows') printRows(printing, column, owner, result);
      else if (column.kind === 'groups') printGroups(printing, column, owner, result);
      else printCount(printing, column.scope, owner, result);
    });
    return result;
  });
}

function printRows(printing: Printing, column: RowsColumn, owner: Owner, result: string): void {
  const { writer, carried } = printing;
  const { page, node, edge, keyed } = column;
  const variables = nameMatch(printing, column.scope, usesEdge(column));
  const sorting = sortExpressions(printing, page.sort, variables);
  const match = [variables.node, variables.edge, ...carried].filter((one) => one !== undefined);
  const kept = [...match, ...sorting.computed.map(({ as }) => as)];
  const keyset = () => printKeyset(printing, page, sorting.expressions);
  const order = printOrder(page, sorting.expressions);
  if (sorting.computed.length === 0) {
    printMatch(printing, column.scope, owner, variables, keyset);
  } else {
    printMatch(printing, column.scope, owner, variables);
    const computed = sorting.computed.map(({ expression, as }) => `${expression} AS ${as}`);
    writer.line(`WITH ${[...match, ...computed].join(', ')}`);
    printWhere(writer, [keyset()]);
  }
  const limit = page.size === undefined ? '' : ` LIMIT ${writer.parameter(page.size + 1)}`;
  if (order) writer.line(`WITH ${kept.join(', ')} ORDER BY ${order}${limit}`);
  const nodeColumns = printColumns(printing, node, { variable: variables.node });
  const edgeColumns = printColumns(printing, edge, { variable: variables.edge });
  const columns = [...nodeColumns, ...edgeColumns];
  // A subquery may lose the order of its input (neo4j/neo4j#12760).
  if (order && columns.length > 0) writer.line(`WITH ${[...kept, ...columns].join(', ')} ORDER BY ${order}`);
  const parts = [`n: ${printNode(node, variables.node, nodeColumns)}`];
  if (variables.edge && usesEdge(column)) parts.push(`e: ${printRecord(edge, variables.edge, edgeColumns)}`);
  if (keyed) parts.push(`k: [${sorting.expressions.join(', ')}]`);
  writer.line(`RETURN collect({${parts.join(', ')}}) AS ${result}`);
}

function printCount(printing: Printing, scope: Scope, owner: Owner, result: string): void {
  printMatch(printing, scope, owner, nameMatch(printing, scope, false));
  printing.writer.line(`RETURN count(*) AS ${result}`);
}

/** Largest group first. What comes after the first groups, and rows without a key, are summed up beside them. */
function printGroups(printing: Printing, column: GroupsColumn, owner: Owner, result: string): void {
  const { writer } = printing;
  const { grouping, node } = column;
  const carried = printing.carried.map((variable) => `, ${variable}`).join('');
  const match = nameMatch(printing, column.scope, grouping.on === 'edge');
  printMatch(printing, column.scope, owner, match);
  const value = `${grouping.on === 'edge' ? match.edge : match.node}.${grouping.property}`;
  if (grouping.list) {
    writer.line(`UNWIND CASE WHEN size(coalesce(${value}, [])) = 0 THEN [null] ELSE ${value} END AS key`);
  }
  writer.line(`WITH ${grouping.list ? 'key' : `${value} AS key`}${carried}, count(*) AS count`);
  writer.line(`WITH key, count${carried} ORDER BY count DESC, key`);
  writer.line(`WITH collect({key: key, count: count}) AS groups${carried}`);
  writer.line(
    `WITH [g IN groups WHERE g.key IS NOT NULL] AS keyed, [g IN groups WHERE g.key IS NULL] AS none${carried}`,
  );
  const first = writer.parameter(column.first);
  const sum = (list: string) => `reduce(sum = 0, g IN ${list} | sum + g.count)`;
  writer.line(
    `WITH keyed[..${first}] AS top, ${sum(`keyed[${first}..]`)} AS other, ${sum('none')} AS missing${carried}`,
  );
  const identified = grouping.identifies && (node.properties.size > 0 || node.columns.length > 0);
  const groups = identified ? printGroupNodes(printing, column, carried) : 'top';
  writer.line(`RETURN {groups: ${groups}, other: other, missing: missing} AS ${result}`);
}

function printGroupNodes(printing: Printing, { node }: GroupsColumn, carried: string): string {
  const { writer } = printing;
  const [groups, found, variable] = [writer.name('c'), writer.name('c'), writer.name('n')];
  writer.block(`CALL (top${carried})`, () => {
    writer.line('UNWIND top AS g');
    writer.block(`CALL (g${carried})`, () => {
      writer.line(`MATCH (${variable}:Node {id: g.key})`);
      const columns = printColumns(printing, node, { variable });
      writer.line(`RETURN collect({n: ${printNode(node, variable, columns)}}) AS ${found}`);
    });
    writer.line(`WITH g, ${found} ORDER BY g.count DESC, g.key`);
    writer.line(`RETURN collect({key: g.key, count: g.count, n: ${found}}) AS ${groups}`);
  });
  return groups;
}

/** An abstract node brings its labels, which tell its type. */
function printNode(plan: NodePlan, variable: string, columns: readonly string[]): string {
  return printRecord(plan, variable, columns, plan.type.concrete.size > 1 ? [`l: labels(${variable})`] : []);
}

function printRecord(
  record: RecordPlan,
  variable: string,
  columns: readonly string[],
  more: readonly string[] = [],
): string {
  const properties = [...record.properties].map((name) => `${name}: ${variable}.${name}`);
  return `{${[...more, ...properties, ...columns.map((column, index) => `c${index}: ${column}`)].join(', ')}}`;
}

function usesEdge({ edge, page }: RowsColumn): boolean {
  const sorted = page.sort.some(
    ({ value }) => value.kind === 'size' || (value.kind === 'property' && value.on === 'edge'),
  );
  return sorted || edge.properties.size > 0 || edge.columns.length > 0;
}
