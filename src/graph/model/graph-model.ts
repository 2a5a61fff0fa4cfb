import { mark, nodeLabels } from './labels.ts';
import type { Properties } from './property.ts';
import { hierarchy, relationships } from './relationships.ts';

/** A complete description of a graph. */
export interface GraphModel {
  /** The label that all nodes carry. */
  readonly mark: string;
  /** By label: the further labels that its nodes share with others, and what they hold. */
  readonly labels: Readonly<Record<string, { readonly shared: readonly string[]; readonly properties: Properties }>>;
  /** By type: the labels at both ends, and what the relationships hold. */
  readonly relationships: Readonly<
    Record<string, { readonly from: string; readonly to: string; readonly properties: Properties }>
  >;
  readonly hierarchy: Hierarchy;
}

/** The hierarchy of nodes that contain others. */
interface Hierarchy {
  /** The relationships that lead up, step by step. */
  readonly steps: readonly string[];
  /** No walk up or down is longer. */
  readonly longestWalk: number;
  /** The property that puts all nodes in one order, and the one for the end of what a node contains. */
  readonly position: string;
  readonly lastPosition: string;
}

/**
 * The graph of medical codes. There are two layers. Reference data is what code sets and official files say; its
 * relationships carry the `documentId` of the file's document. Assertions are what documents say; each relationship that
 * rests on assertions carries their ids, and the distinct values of them as a summary that filters read.
 */
export const graphModel: GraphModel = { mark, labels: nodeLabels, relationships, hierarchy };
