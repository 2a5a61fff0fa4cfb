import neo4j, { type Plan } from 'neo4j-driver';
import { driverValue } from '../../src/graph/adapters/neo4j/driver-value.ts';
import type { Statement } from '../../src/graph/port.ts';

/** The operators in a new plan of Neo4j for a statement that read the whole graph, or multiply rows. Needs `GRAPH_URL`. */
export async function explainWaste({ text, parameters }: Statement): Promise<string[]> {
  const driver = neo4j.driver(process.env.GRAPH_URL ?? '');
  try {
    const values = Object.entries(parameters).map(([name, value]) => [name, driverValue(value)]);
    const { summary } = await driver.executeQuery(`CYPHER replan=force EXPLAIN ${text}`, Object.fromEntries(values));
    if (!summary.plan) throw new Error('Neo4j must tell its plan.');
    return wasteful(summary.plan);
  } finally {
    await driver.close();
  }
}

function wasteful(plan: Plan): string[] {
  const { operatorType, children } = plan;
  // A count next to a list is a product, too: of one row and one row.
  const multiplies = operatorType.startsWith('CartesianProduct') && children.some((one) => rowsOf(one) > 1);
  const wastes = multiplies || operatorType.startsWith('AllNodesScan');
  return [...(wastes ? [operatorType] : []), ...children.flatMap(wasteful)];
}

function rowsOf(plan: Plan): number {
  return Number(plan.arguments.EstimatedRows);
}
