import { indexedProperties, type Label, mark, nodeLabels } from '../../model/labels.ts';
import type { Properties } from '../../model/property.ts';

/**
 * The model's indexes and constraint. Indexes come first: a unique constraint of the engine does not create one, and
 * without it scans the whole label for each new node. An index has a property's values on all labels, so there is one
 * for each property. The only constraint is on the mark, which all nodes have: each one is checked for each new node.
 *
 * The engine's indexes are hashes, so they do not help to find numbers in a range: those that earlier versions of the
 * program created are dropped.
 */
export function schemaStatements(): string[] {
  const { texts, numbers } = propertiesToFind();
  return [
    ...numbers.map((name) => `DROP INDEX medcode_${name} IF EXISTS`),
    ...['id', ...texts].map((name) => `CREATE INDEX medcode_${name} IF NOT EXISTS FOR (n:${mark}) ON (n.${name})`),
    `CREATE CONSTRAINT medcode_unique_id IF NOT EXISTS FOR (n:${mark}) REQUIRE n.id IS UNIQUE`,
  ];
}

function propertiesToFind() {
  const labels = Object.keys(nodeLabels) as Label[];
  const indexed = labels.flatMap((label) => indexedProperties(label).map((name) => ({ label, name })));
  const isText = ({ label, name }: (typeof indexed)[number]) =>
    (nodeLabels[label].properties as Properties)[name]?.kind === 'text';
  const namesOf = (found: typeof indexed) => [...new Set(found.map(({ name }) => name))];
  return { texts: namesOf(indexed.filter(isText)), numbers: namesOf(indexed.filter((one) => !isText(one))) };
}
