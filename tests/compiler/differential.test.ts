import fc from 'fast-check';
import { type ExecutionResult, execute } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createLists } from '../../src/graph/lists/lists.ts';
import { createChoices } from '../support/differential/choices.ts';
import { createInterpreter } from '../support/differential/interpreter.ts';
import { poolsOf } from '../support/differential/pools.ts';
import { randomOperation } from '../support/differential/random-operation.ts';
import { randomRecords } from '../support/differential/random-records.ts';
import { createRun, parseValid, type Variables } from '../support/execution.ts';
import { onNeo4j } from '../support/graph.ts';
import { writeRecords } from '../support/records.ts';
import { readSdl } from '../support/sdl.ts';
import { filledGraph } from '../support/test-graph.ts';

/** Neo4j plans each new text, which takes up to seconds: far longer than to run it. */
const [usualRuns, longestRunMs] = onNeo4j ? [40, 3_000] : [2_000, 200];
const runs = Number(process.env.DIFFERENTIAL_RUNS ?? usualRuns);
const timeout = 60_000 + runs * longestRunMs;
const seed = Number(process.env.DIFFERENTIAL_SEED ?? Date.now() % 2 ** 31);

const schema = readSdl();
const number = fc.nat({ max: 0xfff });
const numbers = fc.noBias(fc.array(number, { maxLength: 400, size: 'max' }));
const fixed = fc.sample(fc.noBias(number), { seed: 557, numRuns: 20_000 });
const records = randomRecords(schema, createChoices(fixed));
const pools = poolsOf(records);
const interpreter = createInterpreter(records);

const { run, graph } = filledGraph((graph) => writeRecords(graph, records));
const lists = createLists(graph, 100_000_000, 1);
const runWithLists = createRun(graph, lists);

describe('the compiler', () => {
  it(`answers ${runs} random operations as a plain interpreter does`, { timeout }, async () => {
    const agree = fc.asyncProperty(numbers, fc.nat(), async (list, pick) => {
      const { text, variables, cursors } = randomOperation(schema, createChoices(list), pools);
      const first = await bothAnswers(text, variables, variables);
      if (cursors.length === 0) return;
      const [ours, theirs] = first.map((answer) => ({ ...variables, ...cursorsIn(answer, cursors, pick) }));
      await bothAnswers(text, ours, theirs);
    });
    // A failure is shrunk for as long as the test may run, and then reported.
    await fc.assert(agree, {
      numRuns: runs,
      seed,
      interruptAfterTimeLimit: timeout * 0.9,
      markInterruptAsFailure: true,
    });
  });
});

/**
 * Runs the operation in the compiler, without lists and with them, and in the interpreter, which may differ in its cursors.
 */
async function bothAnswers(text: string, ours: Variables = {}, theirs: Variables = {}): Promise<ExecutionResult[]> {
  const document = parseValid(interpreter, text);
  const expected = await execute({ schema: interpreter, document, variableValues: theirs });
  const operation = `${text}\n${JSON.stringify(ours)}`;
  const plain = await run(text, ours);
  // This run asks for the lists that the next one needs.
  await runWithLists(text, ours);
  await lists.settled();
  for (const { answer, direct } of [plain, await runWithLists(text, ours)]) {
    expect(shown(answer), operation).toEqual(shown(expected));
    if (direct) expect(shown({ data: direct }), operation).toEqual(shown(expected));
  }
  return [plain.answer, expected];
}

/**
 * An answer without what may differ: cursors, the messages of refusals, and their paths below the root field, which is planned
 * as a whole before any of it runs.
 */
function shown({ data, errors }: ExecutionResult) {
  return {
    data: JSON.stringify(data, (key, value) => (isCursor(key, value) ? 'a cursor' : value), 1),
    errors: errors?.map(({ path, extensions, message }) => [path?.[0], extensions.code ?? message]),
  };
}

function isCursor(key: string, value: unknown): boolean {
  return /cursor/i.test(key) && typeof value === 'string';
}

/** By variable, one of the cursors that a list gave under the variable's name. */
function cursorsIn({ data }: ExecutionResult, names: readonly string[], pick: number): Variables {
  const found: Record<string, string[]> = {};
  JSON.stringify(data, (key, value) => {
    if (names.includes(key))
      found[key] = [...(found[key] ?? []), ...value.map((edge: { cursor: string }) => edge.cursor)];
    return value;
  });
  return Object.fromEntries(Object.entries(found).map(([name, all]) => [name, all[pick % all.length]]));
}
