import type { GrafeoDB } from '@grafeo-db/js';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Input, Run } from '../operations/operation.ts';

/** One network trip a statement: no transaction around it, and the database by its name. */
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
