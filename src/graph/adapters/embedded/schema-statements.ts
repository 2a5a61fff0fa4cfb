import { indexedProperties, type Label, mark, nodeLabels } from '../../model/labels.ts';

/**
 * The model's indexes and constraint. Indexes come first: a unique constraint of the engine does not create one, and
 * without it scans the whole label for each new node. An index has a property's values on all labels, so there is one
 * for each property. The only constraint is on the mark, which all nodes have: each one is checked for each new node.
 */
export function schemaStatements(): string[] {
  const properties = new Set(['id', ...(Object.keys(nodeLabels) as Label[]).flatMap(indexedProperties)]);
  return [
    ...[...properties].map((name) => `CREATE INDEX medcode_${name} IF NOT EXISTS FOR (n:${mark}) ON (n.${name})`),
    `CREATE CONSTRAINT medcode_unique_id IF NOT EXISTS FOR (n:${mark}) REQUIRE n.id IS UNIQUE`,
  ];
}
