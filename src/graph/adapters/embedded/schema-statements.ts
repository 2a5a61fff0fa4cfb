import { nodeLabels, sharedLabels } from '../../model.ts';

/**
 * The constraints and indexes of the model, indexes first: the engine's unique constraint makes no index of its own
 * and without one reads the whole label for each new node. An index holds a property's values whatever the label, so
 * there is one for each property; look-ups by a shared label use it too. `Node` keeps ids unique among all labels.
 */
export function schemaStatements(): string[] {
  const labels = [...Object.keys(nodeLabels), 'Node'];
  const properties = new Set([
    'id',
    ...Object.values(nodeLabels).flatMap(({ indexed }) => indexed),
    ...Object.values(sharedLabels).flat(),
  ]);
  return [
    ...[...properties].map((name) => `CREATE INDEX ${name}_index IF NOT EXISTS FOR (n:Node) ON (n.${name})`),
    ...labels.map((label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
  ];
}
