import type { Properties } from './port.ts';

/** Properties of many nodes as lists of values: both engines take longer to read maps, with a name at each value. */
export interface ValueRows {
  /** The properties that some nodes have, always in the same order, so that statements for them are the same. */
  readonly names: readonly string[];
  /** The values of each node in the order of the names; null for those that it does not have. */
  readonly rows: readonly (readonly unknown[])[];
}

export function valueRows(nodes: readonly Properties[]): ValueRows {
  const found = new Set<string>();
  for (const node of nodes) {
    for (const name in node) if ((node[name] ?? null) !== null) found.add(name);
  }
  const names = [...found].sort();
  return { names, rows: nodes.map((node) => names.map((name) => node[name] ?? null)) };
}

/** The properties of a node that a statement creates from the list in `row`. */
export function printValueRow(names: readonly string[]): string {
  return `{${names.map((name, index) => `\`${name}\`: row[${index}]`).join(', ')}}`;
}
