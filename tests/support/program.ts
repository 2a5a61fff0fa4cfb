import { onTestFinished } from 'vitest';
import { type Program, startProgram } from './process.ts';

/** Starts the program with these variables and no other settings, and stops it at the end of the test. */
export function programForTest(env: NodeJS.ProcessEnv): Program {
  const program = startProgram(env);
  onTestFinished(async () => void (await program.stop()));
  return program;
}

/** The answer of the program at an address to how many diagnoses 0557T has, which are 8 in the shipped seed. */
export async function countDiagnoses(address: string): Promise<unknown> {
  const query = '{ procedure(code: "0557T") { diagnoses { totalCount } } }';
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.json();
}
