import type { Grouping, GroupsColumn } from '../plan/columns.ts';
import { nameMatch, printMatch } from './print-match.ts';
import { printArrow } from './print-relation.ts';
import { type Matched, type Owner, type Printing, variableList } from './printing.ts';

/** Prints what is read of the node that a variable holds; the answer is the list of its values. */
type PrintRecord = (variable: string) => string;

/** Largest group first. What comes after the first groups, and rows without a key, are summed up beside them. */
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
  // Grouped by nothing but the key: with the carried variables beside it, no rows would give no list.
  writer.block(`CALL (${variableList(owner.variable, printing.carried)})`, () => {
    const match = nameMatch(printing, column.scope, grouping.kind === 'property' && grouping.on === 'edge');
    printMatch(printing, column.scope, owner, match);
    writer.line(`WITH ${printKey(printing, grouping, match)}, count(*) AS count ORDER BY count DESC, key`);
    writer.line('RETURN collect([key, count]) AS groups');
  });
  writer.line(`WITH [g IN groups WHERE g[0] IS NOT NULL] AS keyed, [g IN groups WHERE g[0] IS NULL] AS none${carried}`);
  const first = writer.parameter(column.first);
  const sum = (list: string) => `reduce(sum = 0, g IN ${list} | sum + g[1])`;
  writer.line(
    `WITH keyed[..${first}] AS top, ${sum(`keyed[${first}..]`)} AS other, ${sum('none')} AS missing${carried}`,
  );
  const groups = node.slots.length > 0 ? printNodes(printing, column, carried, printRecord) : 'top';
  writer.line(`RETURN [${groups}, other, missing] AS ${result}`);
}

/** Prints how a row comes to its key, or to several; the answer is the key as WITH takes it. */
function printKey({ writer }: Printing, grouping: Grouping, { node, edge }: Matched): string {
  if (grouping.kind === 'related') {
    writer.line(`WITH [(${node})${printArrow(grouping.relation)}(related) | related.id] AS keys`);
    writer.line('UNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE keys END AS key');
    return 'key';
  }
  const value = `${grouping.on === 'edge' ? edge : node}.${grouping.property}`;
  if (!grouping.list) return `${value} AS key`;
  writer.line(`UNWIND CASE WHEN size(coalesce(${value}, [])) = 0 THEN [null] ELSE ${value} END AS key`);
  return 'key';
}

/** Reads the nodes behind the first keys, group by group. */
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
