import { type DerivedRelationship, derivedRelationships } from './derived-relationships.ts';
import { mark, nodeLabels } from './labels.ts';
import type { Properties } from './property.ts';
import { hierarchy, relationships } from './relationships.ts';

/** A complete description of a graph. */
export interface GraphModel {
  /** The label of all nodes. */
  readonly mark: string;
  /** By label: the other labels of its nodes, which several kinds of nodes share, and their properties. */
  readonly labels: Readonly<Record<string, { readonly shared: readonly string[]; readonly properties: Properties }>>;
  /** By type: the labels at both ends, the properties, and the end whose nodes readers may not see yet, if there is one. */
  readonly relationships: Readonly<
    Record<
      string,
      {
        readonly from: string;
        readonly to: string;
        readonly properties: Properties;
        readonly stagedEnd?: 'from' | 'to';
      }
    >
  >;
  /** By type: the relationships that are not stored. */
  readonly derived: Readonly<Record<string, DerivedRelationship>>;
  readonly hierarchy: Hierarchy;
}

/** The hierarchy of nodes that contain others. */
interface Hierarchy {
  /** The types of relationships that go up one step. */
  readonly steps: readonly string[];
  /** The most steps from one node up to another. */
  readonly longestWalk: number;
  /** The property with a node's place in the order of all nodes, and the one with the last place below it. */
  readonly position: string;
  readonly lastPosition: string;
}

/**
 * The graph of medical codes. It has two layers. Reference data is what code sets and official files say; its
 * relationships have the `documentId` of the file's document. Assertions are what documents say; a relationship that
 * rests on assertions has their ids, and a summary for filters: the distinct values of their properties.
 */
export const graphModel: GraphModel = {
  mark,
  labels: nodeLabels,
  relationships,
  derived: derivedRelationships,
  hierarchy,
};
