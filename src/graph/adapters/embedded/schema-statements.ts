import { indexedProperties, type Label, mark, nodeLabels } from '../../model/labels.ts';
import type { Properties, Property } from '../../model/property.ts';

/**
 * The model's indexes and constraint. Indexes come first: a unique constraint of the engine does not create one, and
 * without it scans the whole label for each new node. An index has a property's values on all labels, so there is one
 * for each property. The only constraint is on the mark, which all nodes have: each one is checked for each new node.
 *
 * The engine builds all indexes each time it opens a file. They are hashes, so they do not help to find numbers in a range,
 * or codes by their beginning; and nodes with a code are found by their ids. The indexes on these that earlier versions
 * of the program created are dropped.
 */
export function schemaStatements(): string[] {
  const { needed, needless } = indexedNames();
  return [
    ...needless.map((name) => `DROP INDEX medcode_${name} IF EXISTS`),
    ...['id', ...needed].map((name) => `CREATE INDEX medcode_${name} IF NOT EXISTS FOR (n:${mark}) ON (n.${name})`),
    `CREATE CONSTRAINT medcode_unique_id IF NOT EXISTS FOR (n:${mark}) REQUIRE n.id IS UNIQUE`,
  ];
}

function indexedNames() {
  const labels = Object.keys(nodeLabels) as Label[];
  const indexed = labels.flatMap((label) => {
    const properties: Properties = nodeLabels[label].properties;
    return indexedProperties(label).map((name) => ({ name, isNeeded: isNeeded(properties[name]) }));
  });
  const needed = new Set(indexed.filter((one) => one.isNeeded).map(({ name }) => name));
  const needless = new Set(indexed.map(({ name }) => name).filter((name) => !needed.has(name)));
  return { needed: [...needed], needless: [...needless] };
}

function isNeeded(property: Property | undefined): boolean {
  return property?.kind === 'text' && !property.isInId;
}
