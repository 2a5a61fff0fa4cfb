import { indexedProperties, type Label, mark, nodeLabels } from '../../model/labels.ts';

/**
 * The indexes and the constraint of the model, indexes first: the engine's unique constraint makes no index of its own
 * and without one reads the whole label for each new node. An index holds a property's values whatever the label, so
 * there is one for each property. The mark alone keeps ids unique: every node that is seen has it, and each further
 * constraint is checked for each new node.
 */
export function schemaStatements(): string[] {
  const properties = new Set(['id', ...(Object.keys(nodeLabels) as Label[]).flatMap(indexedProperties)]);
  return [
    ...[...properties].map((name) => `CREATE INDEX medcode_${name} IF NOT EXISTS FOR (n:${mark}) ON (n.${name})`),
    `CREATE CONSTRAINT medcode_unique_id IF NOT EXISTS FOR (n:${mark}) REQUIRE n.id IS UNIQUE`,
  ];
}
