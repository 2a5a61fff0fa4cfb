import neo4j, { type Plan } from 'neo4j-driver';
import { driverValue } from '../../src/graph/adapters/neo4j/driver-value.ts';
import type { Statement } from '../../src/graph/port.ts';

/** The operators of the plan that Neo4j makes for a statement. Needs `GRAPH_URL`. */
export async function explain({ text, parameters }: Statement): Promise<string[]> {
  const driver = neo4j.driver(process.env.GRAPH_URL ?? '');
  try {
    const values = Object.entries(parameters).map(([name, value]) => [name, driverValue(value)]);
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, Object.fromEntries(values));
    return summary.plan ? operatorsOf(summary.plan) : [];
  } finally {
    await driver.close();
  }
}

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType, ...children.flatMap(operatorsOf)];
}
