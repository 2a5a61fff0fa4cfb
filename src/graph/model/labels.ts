import { codeLabels } from './code-labels.ts';
import { documentLabels } from './document-labels.ts';
import { factLabels } from './fact-labels.ts';
import { ncciLabels } from './ncci-labels.ts';
import type { Properties, ValuesOf } from './property.ts';
import { serviceLabels } from './service-labels.ts';

/** A label for one kind of node. */
export interface NodeLabel {
  /** The other labels of its nodes, except the mark. */
  readonly shared: readonly SharedLabel[];
  readonly properties: Properties;
}

/** The label of each kind of node. A node has exactly one of them. */
export const nodeLabels = {
  ...codeLabels,
  ...serviceLabels,
  ...ncciLabels,
  ...factLabels,
  ...documentLabels,
} as const satisfies Record<string, NodeLabel>;

export type Label = keyof typeof nodeLabels;

/**
 * The label of all our nodes. Other programs may keep data in the same database, so every statement that writes or
 * deletes matches nodes by it. The `id` is unique among its nodes.
 */
export const mark = 'Medcode';

/** Labels that several kinds of nodes share. */
export type SharedLabel = typeof mark | 'Code' | 'Assertion' | 'CodingNote';

/** The properties of the nodes of a label; null for a missing optional property. */
export type NodeProperties<L extends Label> = ValuesOf<(typeof nodeLabels)[L]['properties']>;

/** All labels of a node, starting with the one for its kind. */
export function labelsOf(label: Label): readonly (Label | SharedLabel)[] {
  return [label, mark, ...nodeLabels[label].shared];
}

/** The kinds of nodes that have this label. */
function labelsUnder(label: Label | SharedLabel): readonly Label[] {
  return (Object.keys(nodeLabels) as Label[]).filter((one) => labelsOf(one).includes(label));
}

/** All labels of our nodes, except the mark. */
export const ownLabels: readonly (Label | SharedLabel)[] = [
  ...new Set((Object.keys(nodeLabels) as Label[]).flatMap(labelsOf).filter((label) => label !== mark)),
];

/** The label of nodes of a release that is still being loaded. They have no other label that readers match. */
export const pending = `${mark}Pending`;

/** The second label of staged nodes, for the label that they will have when published. */
export function pendingLabel(label: Label): string {
  return `${pending}${label}`;
}

/** The indexed properties of a label, except `id`. For a shared label, those that all its kinds of nodes have. */
export function indexedProperties(label: Label | SharedLabel): readonly string[] {
  const [first = [], ...others] = labelsUnder(label).map(indexedOf);
  return first.filter((name) => others.every((names) => names.includes(name)));
}

function indexedOf(label: Label): readonly string[] {
  const properties: Properties = nodeLabels[label].properties;
  return Object.keys(properties).filter((name) => properties[name]?.isIndexed);
}
