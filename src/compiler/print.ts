import type { Statement } from '../graph/port.ts';
import { today } from '../graph/today.ts';
import { type Column, columnsOf, type RecordPlan, type RowsColumn, type Scope, type Slot } from './plan.ts';
import { printGroups } from './print-groups.ts';
import { type Matched, nameMatch, printMatch, printWhere } from './print-match.ts';
import { printDegree, printKeyset, printOrder, sortExpressions } from './print-order.ts';
import { hierarchiesOf } from './print-predicate.ts';
import type { Bounds, Owner, Printing } from './printing.ts';
import { createWriter, type Writer } from './writer.ts';

/**
 * Prints the columns of several roots as one statement. Its single row holds one answer for each root, `r0`, `r1` and
 * so on: the list of the root's values, and behind it the tables of nodes that are read once.
 */
export function print(roots: readonly RecordPlan[]): Statement {
  const writer = createWriter();
  const answers = roots.map((root, index) => `${printRoot(writer, root)} AS r${index}`);
  writer.line(`RETURN ${answers.join(', ')}`);
  return writer.statement();
}

function printRoot(writer: Writer, root: RecordPlan): string {
  const printing = printHierarchies(writer, root);
  const exports: Export[] = [];
  const { values } = printRecord(printing, root, { variable: undefined }, exports);
  const tables: string[] = [];
  // A table may name nodes of further tables: the list grows while it is walked.
  for (const one of exports) tables[one.column.table ?? 0] = printTable(printing, one, exports);
  return printList([printList(values), ...tables]);
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

/** A variable that brings the nodes of a table up to the root, in lists of lists of this depth. */
interface Export {
  readonly variable: string;
  readonly depth: number;
  readonly column: RowsColumn;
}

/** A record in print: the list of its values, and the variables that hold its columns. */
interface PrintedRecord {
  readonly values: readonly string[];
  readonly variables: readonly string[];
}

function printRecord(
  printing: Printing,
  record: RecordPlan,
  owner: Owner,
  exports: Export[],
  keys: readonly string[] = [],
): PrintedRecord {
  const columns = columnsOf(record).filter((column) => degreeOf(column, owner) === undefined);
  const variables = new Map(columns.map((column) => [column, printColumn(printing, column, owner, exports)]));
  const values = record.slots.map((slot) => {
    if (slot.kind === 'column') return variables.get(slot.column) ?? degreeOf(slot.column, owner);
    if (slot.kind === 'key') return keys[slot.index];
    if (slot.kind === 'labels') return `labels(${owner.variable})`;
    const value =
      slot.kind === 'property' ? `${owner.variable}.${slot.property}` : printExpression(printing, slot, owner.variable);
    return slot.wrapped ? `[${value}]` : value;
  });
  return { values: values.filter((one) => one !== undefined), variables: [...variables.values()] };
}

/** `this` becomes the record, `$name` an argument, null where it is absent, and `$day` the argument `asOf`, or today. */
function printExpression(
  { writer }: Printing,
  { expression, args }: Slot & { readonly kind: 'expression' },
  variable: string | undefined,
): string {
  const values: Readonly<Record<string, unknown>> = { day: args.asOf ?? today(), ...args };
  return expression
    .replace(/\bthis\b/g, variable ?? '')
    .replace(/\$(\w+)/g, (_, name: string) => writer.parameter(values[name] ?? null));
}

/** Prints a column as a subquery; the answer is the variable that holds it. */
function printColumn(printing: Printing, column: Column, owner: Owner, exports: Export[]): string {
  const { writer, carried } = printing;
  const result = writer.name('c');
  writer.block(`CALL (${variableList(owner.variable, carried)})`, () => {
    if (column.kind === 'rows') printRows(printing, column, owner, result, exports);
    else if (column.kind === 'count') printCount(printing, column.scope, owner, result);
    else
      printGroups(printing, column, owner, result, (node, variable) =>
        printList(printRecord(printing, node, { variable }, []).values),
      );
  });
  return result;
}

function printRows(printing: Printing, column: RowsColumn, owner: Owner, result: string, exports: Export[]): void {
  const { writer, carried } = printing;
  const { page, table } = column;
  const match = nameMatch(printing, column.scope, usesEdge(column));
  const { expressions, computed } = sortExpressions(printing, page.sort, match);
  const matched = variableList(match.node, match.edge, carried);
  const kept = variableList(
    match.node,
    match.edge,
    computed.map(({ as }) => as),
    carried,
  );
  const keyset = () => printKeyset(printing, page, expressions);
  printMatch(printing, column.scope, owner, match, computed.length === 0 ? keyset : undefined);
  if (computed.length > 0) {
    writer.line(`WITH ${matched}, ${computed.map(({ expression, as }) => `${expression} AS ${as}`).join(', ')}`);
    printWhere(writer, [keyset()]);
  }
  const order = printOrder(page, expressions);
  const limit = page.size === undefined ? '' : ` LIMIT ${writer.parameter(page.size + 1)}`;
  if (order) writer.line(`WITH ${kept} ORDER BY ${order}${limit}`);
  const below: Export[] = [];
  const node = table === undefined ? printRecord(printing, column.node, { variable: match.node }, below) : named(match);
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
  printSlots(writer, [...node.values, ...edge.values], result, [...own, ...below], exports);
}

/** Returns rows slot by slot, and lists of the nodes that tables are made of. Without slots their number is enough. */
function printSlots(
  writer: Writer,
  values: readonly string[],
  result: string,
  below: Export[],
  exports: Export[],
): void {
  const slots = (values.length > 0 ? values : ['true']).map((value) => ({ value, slot: writer.name('s') }));
  const raised = below.map((one) => raise(writer, one));
  const collected = [
    ...slots.map(({ value, slot }) => `collect(${value}) AS ${slot}`),
    ...raised.map(({ text }) => text),
  ];
  writer.line(`WITH ${collected.join(', ')}`);
  const list = printList(slots.map(({ slot }) => slot));
  writer.line(`RETURN ${[`${list} AS ${result}`, ...raised.map(({ export: { variable } }) => variable)].join(', ')}`);
  exports.push(...raised.map(({ export: one }) => one));
}

/** A row whose node stands in a table holds the node's id. */
function named({ node }: Matched): PrintedRecord {
  return { values: [`${node}.id`], variables: [] };
}

/** Collects an export into a list, one step nearer to the root. */
function raise(writer: Writer, { variable, depth, column }: Export): { text: string; export: Export } {
  const raised = writer.name('m');
  return { text: `collect(${variable}) AS ${raised}`, export: { variable: raised, depth: depth + 1, column } };
}

/** Reads every node of an export once; the answer is the variable that holds the table: ids, and the nodes' values. */
function printTable(
  { writer, carried, ...printing }: Printing,
  { variable, depth, column }: Export,
  exports: Export[],
): string {
  const [result, node] = [writer.name('t'), writer.name('n')];
  writer.block(`CALL (${variableList(variable, carried)})`, () => {
    let list = variable;
    for (let level = 1; level < depth; level += 1) {
      const inner = writer.name('m');
      writer.line(`UNWIND ${list} AS ${inner}`);
      list = inner;
    }
    writer.line(`UNWIND ${list} AS ${node}`);
    writer.line(`WITH DISTINCT ${variableList(node, carried)}`);
    const below: Export[] = [];
    const { values } = printRecord({ writer, carried, ...printing }, column.node, { variable: node }, below);
    printSlots(writer, [`${node}.id`, ...values], result, below, exports);
  });
  return result;
}

/** A number of related nodes without conditions is an expression, which engines answer from the node alone. */
function degreeOf({ kind, scope }: Column, { variable }: Owner): string | undefined {
  const { source, target, condition } = scope;
  if (kind !== 'count' || source.kind !== 'relation' || variable === undefined) return undefined;
  return condition.node || condition.edge ? undefined : printDegree(variable, source.relation, target.label);
}

function printCount(printing: Printing, scope: Scope, owner: Owner, result: string): void {
  printMatch(printing, scope, owner, nameMatch(printing, scope, false));
  printing.writer.line(`RETURN count(*) AS ${result}`);
}

function usesEdge({ edge, page }: RowsColumn): boolean {
  const sorted = page.sort.some(
    ({ value }) => value.kind === 'size' || (value.kind === 'property' && value.on === 'edge'),
  );
  return sorted || edge.slots.some(({ kind }) => kind !== 'key');
}

function printList(values: readonly string[]): string {
  return `[${values.join(', ')}]`;
}

function variableList(...variables: readonly (string | undefined | readonly string[])[]): string {
  return variables
    .flat()
    .filter((one) => one !== undefined)
    .join(', ');
}
