import type { Grouping, GroupsColumn } from '../plan/columns.ts';
import { nameMatch, printMatch } from './print-match.ts';
import { printArrow, printNode, printReference } from './print-relation.ts';
import { type Matched, type Owner, type Printing, variableList } from './printing.ts';
import type { Writer } from './writer.ts';

/** Prints what to read from the node in a variable, and returns the expression for the list of its values. */
type PrintRecord = (variable: string) => string;

/**
 * Prints groups, largest first, followed by the number of rows in all groups after them, the number of these groups, and
 * the number of rows without a key.
 */
export function printGroups(
  printing: Printing,
  column: GroupsColumn,
  owner: Owner,
  result: string,
  printRecord: PrintRecord,
): void {
  const { writer } = printing;
  const { grouping, node } = column;
  const carried = printing.carried.map((variable) => `, ${variable}`).join('');
  // Groups only by the key. If it also grouped by the carried variables, no rows would result in no list.
  writer.block(`CALL (${variableList(owner.variable, printing.carried)})`, () => {
    const match = nameMatch(printing, column.scope, grouping.kind !== 'related' && grouping.on === 'edge');
    printMatch(printing, column.scope, owner, match);
    writer.line(`WITH ${printKey(printing, grouping, match)}, count(*) AS count ORDER BY count DESC, key`);
    writer.line('RETURN collect([key, count]) AS groups');
  });
  writer.line(`WITH [g IN groups WHERE g[0] IS NOT NULL] AS keyed, [g IN groups WHERE g[0] IS NULL] AS none${carried}`);
  const { first, skipped } = column;
  const [from, to] = [skipped === undefined ? '' : writer.parameter(skipped), writer.parameter((skipped ?? 0) + first)];
  const sum = (list: string) => `reduce(sum = 0, g IN ${list} | sum + g[1])`;
  writer.line(`WITH keyed[${from}..${to}] AS top, keyed[${to}..] AS others, ${sum('none')} AS missing${carried}`);
  writer.line(`WITH top, ${sum('others')} AS other, size(others) AS otherCount, missing${carried}`);
  const groups = node.slots.length > 0 ? printNodes(printing, column, carried, printRecord) : 'top';
  writer.line(`RETURN [${groups}, other, otherCount, missing] AS ${result}`);
}

/** Prints the steps to a row's keys, and returns the key as an item for WITH. */
function printKey({ writer }: Printing, grouping: Grouping, { node, edge }: Matched): string {
  if (grouping.kind === 'related') {
    writer.line(`WITH [(${node})${printArrow(grouping.relation)}(related) | related.id] AS keys`);
    writer.line('UNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE keys END AS key');
    return 'key';
  }
  const owner = (grouping.on === 'edge' ? edge : undefined) ?? node;
  if (grouping.kind === 'referenced') {
    printReferencedKeys(writer, grouping, owner);
    writer.line('UNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE keys END AS key');
    return 'key';
  }
  const value = `${owner}.${grouping.property}`;
  if (!grouping.list) return `${value} AS key`;
  writer.line(`UNWIND CASE WHEN size(coalesce(${value}, [])) = 0 THEN [null] ELSE ${value} END AS key`);
  return 'key';
}

/** Prints a subquery for the values, each once, that the nodes referred to have. */
function printReferencedKeys(writer: Writer, grouping: Grouping & { kind: 'referenced' }, owner: string): void {
  const node = writer.name('n');
  writer.block(`CALL (${owner})`, () => {
    const condition = printReference(grouping.reference, owner, node);
    writer.line(`MATCH ${printNode(node, grouping.label)} WHERE ${condition}`);
    writer.line(`RETURN collect(DISTINCT ${node}.${grouping.property}) AS keys`);
  });
}

/** Prints a subquery for the nodes whose ids are the first keys, and returns its variable. */
function printNodes({ writer }: Printing, { label }: GroupsColumn, carried: string, printRecord: PrintRecord): string {
  const [groups, found, variable] = [writer.name('c'), writer.name('c'), writer.name('n')];
  writer.block(`CALL (top${carried})`, () => {
    writer.line('UNWIND top AS g');
    writer.block(`CALL (g${carried})`, () => {
      writer.line(`MATCH (${variable}:${label} {id: g[0]})`);
      writer.line(`RETURN collect(${printRecord(variable)}) AS ${found}`);
    });
    writer.line(`WITH g, ${found} ORDER BY g[1] DESC, g[0]`);
    writer.line(`RETURN collect([g[0], g[1], ${found}]) AS ${groups}`);
  });
  return groups;
}
