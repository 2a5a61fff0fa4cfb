/**
 * What an engine's steps take, measured on the embedded engine with everything loaded. The unit is one node looked at:
 * about `workPerMs` of them take a millisecond. ADR 34 has the measurements.
 */
export const weights = {
  /** A node that is only counted, by its label. */
  counted: 0.05,
  /** Comparing a property. */
  comparison: 1,
  /** Comparing the beginning of a property. */
  prefix: 2,
  /** Comparing a property with each further value of a list. */
  further: 1 / 14,
  /** Comparing each entry of a list, if the comparison is not whether it has an entry. */
  entries: 3,
  /** Whether a node is in a subtree, whose bounds go along with every node. */
  subtree: 6,
  /** Looking for a text in a property, without case. */
  textSearch: 3,
  /** Checking a condition on related nodes, by how many such conditions it is in; plus the work on each related node. */
  related: [12, 25, 80],
  /** A related node whose conditions are checked. */
  relatedNode: 3,
  /** Whether a node is in a set, for each node that the set may have. */
  member: 1 / 16,
  /** A sort key in which nodes are mostly stored in order, and one in which they are not. */
  naturalKey: 1,
  otherKey: 8,
  /** Grouping a node by one of its properties, and by other nodes. */
  groupedByProperty: 4,
  groupedByNodes: 25,
  /** A subquery for a list, count or groups of one record. */
  subquery: 50,
  /** A node at the end of a walk of any number of steps. */
  walked: 200,
} as const;
