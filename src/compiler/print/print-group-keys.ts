import type { Grouping, GroupsColumn } from '../plan/columns.ts';
import { printArrow, printNode, printReference } from './print-relation.ts';
import type { Matched, Printing } from './printing.ts';
import type { Writer } from './writer.ts';

/** Whether the relationships are needed to group rows, at any level. */
export function groupsByEdge({ grouping, inner }: GroupsColumn): boolean {
  return (grouping.kind !== 'related' && grouping.on === 'edge') || inner.some(groupsByEdge);
}

/**
 * Prints the steps to a row's keys, one row for each, and returns the key as an item for WITH.
 * @param carried a variable to keep; undefined if there is none
 */
export function printKey(
  printing: Printing,
  grouping: Grouping,
  matched: Matched,
  carried: string | undefined,
): string {
  const { writer } = printing;
  if (grouping.kind === 'property' && !grouping.list)
    return `${ownerOf(grouping, matched)}.${grouping.property} AS key`;
  if (grouping.kind === 'property') {
    const value = `${ownerOf(grouping, matched)}.${grouping.property}`;
    writer.line(`UNWIND CASE WHEN size(coalesce(${value}, [])) = 0 THEN [null] ELSE ${value} END AS key`);
    return 'key';
  }
  if (grouping.kind === 'related') {
    const kept = carried ? `, ${carried}` : '';
    writer.line(`WITH [(${matched.node})${printArrow(grouping.relation)}(related) | related.id] AS keys${kept}`);
  } else printReferencedKeys(writer, grouping, ownerOf(grouping, matched), 'keys');
  writer.line('UNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE keys END AS key');
  return 'key';
}

/**
 * Prints, in the variable `below`, the lists of a row's keys for the groups inside groups: one list for each level.
 * @returns the variable; undefined if no groups inside groups are read
 */
export function printKeysBelow(printing: Printing, { inner }: GroupsColumn, matched: Matched): string | undefined {
  const groupings = groupingsOf(inner);
  if (groupings.length === 0) return undefined;
  const { writer } = printing;
  const { node, edge } = matched;
  const kept = [node, edge].filter((one) => one !== undefined);
  const lists: string[] = [];
  for (const grouping of groupings) {
    const list = writer.name('k');
    if (grouping.kind === 'referenced') printReferencedKeys(writer, grouping, ownerOf(grouping, matched), list);
    else writer.line(`WITH ${[...kept, ...lists].join(', ')}, ${keyList(grouping, matched)} AS ${list}`);
    lists.push(list);
  }
  writer.line(`WITH ${kept.join(', ')}, [${lists.join(', ')}] AS below`);
  return 'below';
}

function groupingsOf(columns: readonly GroupsColumn[]): Grouping[] {
  const [first] = columns;
  // Groups at one level share a grouping, but only some of them may have groups inside.
  return first ? [first.grouping, ...groupingsOf(columns.flatMap(({ inner }) => inner))] : [];
}

function keyList(grouping: Grouping & { kind: 'property' | 'related' }, matched: Matched): string {
  if (grouping.kind === 'related') return `[(${matched.node})${printArrow(grouping.relation)}(related) | related.id]`;
  const value = `${ownerOf(grouping, matched)}.${grouping.property}`;
  return grouping.list ? `coalesce(${value}, [])` : `[${value}]`;
}

function ownerOf({ on }: { readonly on: 'node' | 'edge' }, { node, edge }: Matched): string {
  return (on === 'edge' ? edge : undefined) ?? node;
}

/** Prints a subquery for the values, each once, that the nodes referred to have. */
function printReferencedKeys(
  writer: Writer,
  grouping: Grouping & { kind: 'referenced' },
  owner: string,
  as: string,
): void {
  const node = writer.name('n');
  writer.block(`CALL (${owner})`, () => {
    const condition = printReference(grouping.reference, owner, node);
    writer.line(`MATCH ${printNode(node, grouping.label)} WHERE ${condition}`);
    writer.line(`RETURN collect(DISTINCT ${node}.${grouping.property}) AS ${as}`);
  });
}
