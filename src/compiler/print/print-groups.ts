import type { GroupsColumn } from '../plan/columns.ts';
import { groupsByEdge, printKey, printKeysBelow } from './print-group-keys.ts';
import { nameMatch, printMatch } from './print-match.ts';
import { type Owner, type Printing, variableList } from './printing.ts';

/** Prints what to read from the node in a variable, and returns the expression for the list of its values. */
type PrintRecord = (column: GroupsColumn, variable: string) => string;

/** The variables for groups at one level of nesting, which must differ from those of the levels around it. */
interface Names {
  readonly groups: string;
  readonly group: string;
  readonly top: string;
  readonly depth: number;
}

/**
 * Prints groups, largest first, followed by the number of rows in all groups after them, the number of these groups, and
 * the number of rows without a key. A group of groups keeps the keys of its rows for the groups inside.
 */
export function printGroups(
  printing: Printing,
  column: GroupsColumn,
  owner: Owner,
  result: string,
  printRecord: PrintRecord,
): void {
  const { writer } = printing;
  const names = namesAt(0);
  // Groups only by the key. If it also grouped by the carried variables, no rows would result in no list.
  writer.block(`CALL (${variableList(owner.variable, printing.carried)})`, () => {
    const match = nameMatch(printing, column.scope, groupsByEdge(column));
    printMatch(printing, column.scope, owner, match);
    const below = printKeysBelow(printing, column, match);
    const key = printKey(printing, column.grouping, match, below);
    printCounts(printing, column, key, below, names);
  });
  printPage(printing, column, names, result, printRecord);
}

function namesAt(depth: number): Names {
  const suffix = depth === 0 ? '' : String(depth);
  return { groups: `groups${suffix}`, group: `g${suffix}`, top: `top${suffix}`, depth };
}

function printCounts(
  { writer }: Printing,
  { inner }: GroupsColumn,
  key: string,
  below: string | undefined,
  { groups }: Names,
): void {
  const [rows, collected] = inner.length > 0 && below ? [', rows', `, collect(${below}) AS rows`] : ['', ''];
  writer.line(`WITH ${key}, count(*) AS count${collected} ORDER BY count DESC, key`);
  writer.line(`RETURN collect([key, count${rows}]) AS ${groups}`);
}

function printPage(
  printing: Printing,
  column: GroupsColumn,
  names: Names,
  result: string,
  printRecord: PrintRecord,
): void {
  const { writer } = printing;
  const { first, skipped, node, inner } = column;
  const { groups, group: g, top, depth } = names;
  const own = depth === 0 ? '' : String(depth);
  const carried = printing.carried.map((variable) => `, ${variable}`).join('');
  writer.line(
    `WITH [${g} IN ${groups} WHERE ${g}[0] IS NOT NULL] AS keyed${own}, [${g} IN ${groups} WHERE ${g}[0] IS NULL] AS none${own}${carried}`,
  );
  const [from, to] = [skipped === undefined ? '' : writer.parameter(skipped), writer.parameter((skipped ?? 0) + first)];
  const sum = (list: string) => `reduce(sum = 0, ${g} IN ${list} | sum + ${g}[1])`;
  writer.line(
    `WITH keyed${own}[${from}..${to}] AS ${top}, keyed${own}[${to}..] AS others${own}, ${sum(`none${own}`)} AS missing${own}${carried}`,
  );
  writer.line(
    `WITH ${top}, ${sum(`others${own}`)} AS other${own}, size(others${own}) AS otherCount${own}, missing${own}${carried}`,
  );
  const needsMore = node.slots.length > 0 || inner.length > 0;
  const page = needsMore ? printTop(printing, column, names, printRecord) : top;
  writer.line(`RETURN [${page}, other${own}, otherCount${own}, missing${own}] AS ${result}`);
}

/** Prints a subquery that adds nodes and inner groups to the groups of a page, and returns its variable. */
function printTop(printing: Printing, column: GroupsColumn, names: Names, printRecord: PrintRecord): string {
  const { writer } = printing;
  const { group: g, top } = names;
  const imported = variableList(top, printing.carried);
  const result = writer.name('c');
  writer.block(`CALL (${imported})`, () => {
    writer.line(`UNWIND ${top} AS ${g}`);
    const found = column.node.slots.length > 0 ? printNode(printing, column, g, printRecord) : undefined;
    const inner = column.inner.map((one) => printInner(printing, one, names, printRecord));
    const values = inner.length > 0 ? `${found ?? '[]'}, [${inner.join(', ')}]` : found;
    writer.line(`WITH ${variableList(g, found, inner)} ORDER BY ${g}[1] DESC, ${g}[0]`);
    writer.line(`RETURN collect([${g}[0], ${g}[1], ${values}]) AS ${result}`);
  });
  return result;
}

/** Prints a subquery for the node whose id is the key of a group, and returns its variable. */
function printNode(printing: Printing, column: GroupsColumn, group: string, printRecord: PrintRecord): string {
  const { writer, carried } = printing;
  const [found, variable] = [writer.name('c'), writer.name('n')];
  writer.block(`CALL (${variableList(group, carried)})`, () => {
    writer.line(`MATCH (${variable}:${column.label} {id: ${group}[0]})`);
    writer.line(`RETURN collect(${printRecord(column, variable)}) AS ${found}`);
  });
  return found;
}

/** Prints a subquery for the groups inside a group, and returns its variable. */
function printInner(printing: Printing, column: GroupsColumn, outer: Names, printRecord: PrintRecord): string {
  const { writer, carried } = printing;
  const [result, names] = [writer.name('c'), namesAt(outer.depth + 1)];
  const list = `below[${outer.depth}]`;
  writer.block(`CALL (${variableList(outer.group, carried)})`, () => {
    writer.block(`CALL (${outer.group})`, () => {
      writer.line(`UNWIND ${outer.group}[2] AS below`);
      writer.line(`UNWIND CASE WHEN size(${list}) = 0 THEN [null] ELSE ${list} END AS key`);
      printCounts(printing, column, 'key', 'below', names);
    });
    printPage(printing, column, names, result, printRecord);
  });
  return result;
}
