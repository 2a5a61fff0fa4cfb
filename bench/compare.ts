import { deepStrictEqual } from 'node:assert';
import { canonical } from './canonical.ts';
import type { Ask } from './contestants/contestant.ts';
import type { Input } from './operations/operation.ts';

const inputsToCompare = 5;

/** @throws {Error} with the difference, if a contestant answers an input differently from the first */
export async function compareAnswers(asks: ReadonlyMap<string, Ask>, inputs: readonly Input[]): Promise<void> {
  for (const input of inputs.slice(0, inputsToCompare)) {
    const answers: { readonly name: string; readonly answer: unknown }[] = [];
    for (const [name, ask] of asks) answers.push({ name, answer: canonical(await answerOf(name, ask, input)) });
    const [first, ...others] = answers;
    for (const { name, answer } of others) requireEqual(`${name} against ${first?.name}`, input, answer, first?.answer);
  }
}

async function answerOf(name: string, ask: Ask, input: Input): Promise<unknown> {
  try {
    return await ask(input);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${name} must answer ${JSON.stringify(input)}, but failed: ${reason}`, { cause });
  }
}

function requireEqual(who: string, input: Input, actual: unknown, expected: unknown): void {
  try {
    deepStrictEqual(actual, expected);
  } catch (error) {
    const difference = error instanceof Error ? error.message : String(error);
    throw new Error(
      `All contestants must give the same answer, but ${who}, for ${JSON.stringify(input)}: ${difference}`,
    );
  }
}
