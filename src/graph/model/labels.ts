import { codeLabels } from './code-labels.ts';
import { documentLabels } from './document-labels.ts';
import type { Properties, ValuesOf } from './property.ts';
import { serviceLabels } from './service-labels.ts';

/** A label that nodes have as their own. */
export interface NodeLabel {
  /** The labels that its nodes have besides it and the mark. */
  readonly shared: readonly SharedLabel[];
  readonly properties: Properties;
}

/** Every label that a node can have as its own. A node has exactly one of them. */
export const nodeLabels = { ...codeLabels, ...serviceLabels, ...documentLabels } as const satisfies Record<
  string,
  NodeLabel
>;

export type Label = keyof typeof nodeLabels;

/**
 * The label that every node of ours carries, and no node of anybody else: others may keep data in the same database. It
 * holds the unique `id`, and whatever writes or deletes goes by it.
 */
export const mark = 'Medcode';

/** Labels that several kinds of nodes share. */
export type SharedLabel = typeof mark | 'Code' | 'Assertion' | 'CodingNote';

/** What the nodes of a label hold, by property; null where an optional property is missing. */
export type NodeProperties<L extends Label> = ValuesOf<(typeof nodeLabels)[L]['properties']>;

/** All labels of a node, its own first. */
export function labelsOf(label: Label): readonly (Label | SharedLabel)[] {
  return [label, mark, ...nodeLabels[label].shared];
}

/** The labels whose nodes carry this one: itself, or all that share it. */
function labelsUnder(label: Label | SharedLabel): readonly Label[] {
  return (Object.keys(nodeLabels) as Label[]).filter((one) => labelsOf(one).includes(label));
}

/** Every label that nodes of ours can carry besides the mark. */
export const ownLabels: readonly (Label | SharedLabel)[] = [
  ...new Set((Object.keys(nodeLabels) as Label[]).flatMap(labelsOf).filter((label) => label !== mark)),
];

/** On nodes of a release that is still being loaded, in place of all labels that readers ask for, the mark included. */
export const pending = `${mark}Pending`;

/** On staged nodes, next to `pending`: the label that they are to have. */
export function pendingLabel(label: Label): string {
  return `${pending}${label}`;
}

/** The properties that nodes of a label are looked up by, besides `id`: for a shared label, those of all its kinds. */
export function indexedProperties(label: Label | SharedLabel): readonly string[] {
  const [first = [], ...others] = labelsUnder(label).map(indexedOf);
  return first.filter((name) => others.every((names) => names.includes(name)));
}

function indexedOf(label: Label): readonly string[] {
  const properties: Properties = nodeLabels[label].properties;
  return Object.keys(properties).filter((name) => properties[name]?.isIndexed);
}
