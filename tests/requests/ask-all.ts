import { createChoices } from '../support/differential/choices.ts';
import { faultOf } from './faults.ts';
import { numbersOf, smallest } from './numbers.ts';
import type { OpenProgram } from './program.ts';
import { type RandomRequest, randomRequest } from './random-request.ts';

/** What came of many random requests. */
export interface Outcome {
  /** How many answers there were of each door and status, such as `open 200`. */
  readonly statuses: Record<string, number>;
  /** The first request with each fault, as small as it could be made. */
  readonly faults: {
    readonly fault: string;
    readonly seed: string;
    readonly request: RandomRequest;
    readonly times: number;
  }[];
  /** The slowest request, with its time in milliseconds. */
  slowest: { readonly ms: number; readonly seed: string };
}

/** Sends the random requests of these seeds, one after the other. */
export async function askAll(program: OpenProgram, seeds: Iterable<string>): Promise<Outcome> {
  const outcome: Outcome = { statuses: {}, faults: [], slowest: { ms: 0, seed: '' } };
  const times = new Map<string, number>();
  for (const seed of seeds) {
    const numbers = numbersOf(seed);
    const from = performance.now();
    const { key, fault } = await ask(program, numbers);
    const ms = performance.now() - from;
    if (ms > outcome.slowest.ms) outcome.slowest = { ms, seed };
    outcome.statuses[key] = (outcome.statuses[key] ?? 0) + 1;
    if (fault === undefined) continue;
    if (!times.has(fault)) {
      const least = await smallest(numbers, async (tried) => (await ask(program, tried)).fault === fault);
      const request = randomRequest(createChoices(least), program.material);
      outcome.faults.push({ fault, seed, request, times: 0 });
    }
    times.set(fault, (times.get(fault) ?? 0) + 1);
  }
  const faults = outcome.faults.map((one) => ({ ...one, times: times.get(one.fault) ?? 0 }));
  return { ...outcome, faults };
}

async function ask(
  program: OpenProgram,
  numbers: readonly number[],
): Promise<{ key: string; fault: string | undefined }> {
  const request = randomRequest(createChoices(numbers), program.material);
  try {
    const answer = await program.send(request);
    const warnings = program.warnings();
    const fault = faultOf(request, answer, program.material.schema) ?? kindOfWarning(warnings);
    return { key: `${request.door} ${answer.status}`, fault };
  } catch (error) {
    program.warnings();
    return { key: `${request.door} none`, fault: kindOf(error instanceof Error ? error.message : String(error)) };
  }
}

function kindOfWarning([first]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  const { msg, err } = JSON.parse(first);
  return kindOf(`logged: ${msg} ${err?.message ?? ''}`);
}

/** Without what differs between faults of the same kind. */
function kindOf(message: string): string {
  return message.replace(/"[^"]*"|'[^']*'|\d+/g, '_').slice(0, 120);
}
