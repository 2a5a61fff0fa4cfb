import { nodeLabels, sharedLabels } from '../../model.ts';

/** The constraints and indexes of the model. A unique constraint brings the index of its property. */
export function schemaStatements(): string[] {
  const indexed: [string, readonly string[]][] = [
    ...Object.entries(nodeLabels).map(([label, node]): [string, readonly string[]] => [label, node.indexed]),
    ...Object.entries(sharedLabels),
  ];
  return indexed.flatMap(([label, properties]) => [
    `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ...properties.map((name) => `CREATE INDEX ${label}_${name} IF NOT EXISTS FOR (n:${label}) ON (n.${name})`),
  ]);
}
