import { nodeLabels, sharedLabels } from '../../model.ts';

/**
 * The constraints and indexes of the model, indexes first: the engine's unique constraint makes no index of its own
 * and without one reads the whole label for each new node. An index holds a property's values whatever the label, so
 * there is one for each property; look-ups by a shared label use it too. `Node` alone keeps ids unique: every node that
 * is seen has it, and each further constraint is checked for each new node.
 */
export function schemaStatements(): string[] {
  const properties = new Set([
    'id',
    ...Object.values(nodeLabels).flatMap(({ indexed }) => indexed),
    ...Object.values(sharedLabels).flat(),
  ]);
  return [
    ...[...properties].map((name) => `CREATE INDEX ${name}_index IF NOT EXISTS FOR (n:Node) ON (n.${name})`),
    'CREATE CONSTRAINT Node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE',
  ];
}
