import { indexedProperties, mark, ownLabels, pending } from '../../model/labels.ts';
import { lockSchema } from './lock.ts';

/**
 * The constraints and indexes of the model. Only the mark has a constraint: on a label that others may use as well it
 * would bind their nodes too. The names have a prefix, so that none of theirs is taken for one of ours.
 */
export function schemaStatements(): string[] {
  return [
    `CREATE CONSTRAINT medcode_id IF NOT EXISTS FOR (n:${mark}) REQUIRE n.id IS UNIQUE`,
    lockSchema,
    index(pending, 'id'),
    ...ownLabels.flatMap((label) => ['id', ...indexedProperties(label)].map((name) => index(label, name))),
  ];
}

function index(label: string, property: string): string {
  return `CREATE INDEX medcode_${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}
