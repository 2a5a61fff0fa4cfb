import type { GrafeoDB } from '@grafeo-db/js';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Input, Run } from '../operations/operation.ts';

/** Takes one network trip per statement: with auto-commit, and a database name, which saves a lookup. */
export function runOnNeo4j(driver: Driver): Run {
  return async (text, parameters) => {
    await using session = driver.session({ defaultAccessMode: neo4j.session.READ, database: 'neo4j' });
    const { records } = await session.run(text, parameters);
    return records.map((record) => record.toObject());
  };
}

export function runEmbedded(db: GrafeoDB): Run {
  return async <Row>(text: string, parameters: Input) => {
    const rows: unknown[] = (await db.executeCypher(text, { ...parameters })).toArray();
    return rows as Row[];
  };
}
