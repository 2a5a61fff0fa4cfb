import { z } from 'zod';
import { indexedProperties, mark, ownLabels } from '../../model/labels.ts';
import type { Reader } from '../../port.ts';
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
    ...ownLabels.flatMap((label) => ['id', ...indexedProperties(label)].map((name) => index(label, name))),
  ];
}

/** Drops the indexes of earlier versions that no statement uses any more: each new node would be added to them. */
export function dropStatements(stored: ReadonlySet<string>): string[] {
  return ['medcode_MedcodePending_id'].filter((name) => stored.has(name)).map((name) => `DROP INDEX ${name} IF EXISTS`);
}

/** The name of the constraint or index that a schema statement creates. */
export function nameInSchema(text: string): string {
  return text.split(' ')[2] ?? '';
}

/** The names of the constraints and indexes of the database. */
export async function storedNames(graph: Reader): Promise<ReadonlySet<string>> {
  const stored = [...(await constraints.read(graph)), ...(await indexes.read(graph))];
  return new Set(stored.map(({ name }) => name));
}

/** Whether indexes of the database are still being filled. */
export async function hasUnfinishedIndexes(graph: Reader): Promise<boolean> {
  return (await indexes.read(graph)).some(({ state }) => state !== 'ONLINE');
}

const constraints = query('SHOW CONSTRAINTS YIELD name RETURN name', z.object({ name: z.string() }));

const indexes = query(
  'SHOW INDEXES YIELD name, state RETURN name, state',
  z.object({ name: z.string(), state: z.string() }),
);

function index(label: string, property: string): string {
  return `CREATE INDEX medcode_${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}
