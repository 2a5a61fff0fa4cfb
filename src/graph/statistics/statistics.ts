import type { GraphModel } from '../model/graph-model.ts';
import type { Counts } from '../port.ts';

/** How large a graph is. What a statement looks at is estimated from this. */
export interface Statistics {
  /** How many nodes have the label; 0 for an unknown one. */
  nodes(label: string): number;
  /** How many relationships there are of the type; 0 for an unknown one. */
  relationships(type: string): number;
  /** How many relationships of the type a node at their start (OUT) or end (IN) has on average; 0 for an unknown type. */
  degree(type: string, direction: 'OUT' | 'IN'): number;
}

/** The statistics of an empty graph. */
export const noStatistics: Statistics = { nodes: () => 0, relationships: () => 0, degree: () => 0 };

export function statisticsOf(model: GraphModel, { labels, types }: Counts): Statistics {
  const nodes = (label: string) => labels.get(label) ?? 0;
  const relationships = (type: string) => types.get(type) ?? 0;
  return {
    nodes,
    relationships,
    degree(type, direction) {
      const ends = model.relationships[type];
      const owners = ends ? nodes(direction === 'OUT' ? ends.from : ends.to) : 0;
      return owners === 0 ? 0 : relationships(type) / owners;
    },
  };
}
