import neo4j, { type Driver } from 'neo4j-driver';

const statement = `
MATCH (d:Diagnosis)
RETURN d.code AS code, d.display AS display, d.billable AS billable ORDER BY code`;

/** All diagnoses as CSV, row by row as the driver returns them. No value needs quotes. */
export async function exportRaw(driver: Driver): Promise<string> {
  await using session = driver.session({ defaultAccessMode: neo4j.session.READ, database: 'neo4j' });
  const lines = ['code,display,billable'];
  for await (const record of session.run(statement)) {
    lines.push(`${record.get('code')},${record.get('display')},${record.get('billable')}`);
  }
  return `${lines.join('\n')}\n`;
}
