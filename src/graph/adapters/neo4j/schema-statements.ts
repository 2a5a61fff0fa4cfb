import { z } from 'zod';
import { indexedProperties, mark, ownLabels, pending } from '../../model/labels.ts';
import { query } from '../../query.ts';
import { lockSchema } from './lock-statements.ts';
import { releaseSchema } from './release-node.ts';

/**
 * The model's constraints and indexes. Only the mark has a constraint: on other labels it would also constrain nodes of
 * other programs. The names have a prefix, so that they do not clash with those of other programs.
 */
export function schemaStatements(): string[] {
  return [
    `CREATE CONSTRAINT medcode_id IF NOT EXISTS FOR (n:${mark}) REQUIRE n.id IS UNIQUE`,
    lockSchema,
    releaseSchema,
    index(pending, 'id'),
    ...ownLabels.flatMap((label) => ['id', ...indexedProperties(label)].map((name) => index(label, name))),
  ];
}

/** The name of the constraint or index that a schema statement creates. */
export function nameInSchema(text: string): string {
  return text.split(' ')[2] ?? '';
}

/** The indexes of the database, which include one for each constraint, under its name. */
export const storedIndexes = query(
  'SHOW INDEXES YIELD name, state RETURN name, state',
  z.object({ name: z.string(), state: z.string() }),
);

function index(label: string, property: string): string {
  return `CREATE INDEX medcode_${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}
