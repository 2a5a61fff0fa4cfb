import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { each, inTurns, pauseAfterLong, type Steps } from '../src/turns.ts';

/** A computation of `steps` steps, each longer than a turn may be. */
function* work(steps: number, done: () => void = () => {}): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + 10;
    while (performance.now() < until);
    yield;
  }
  done();
  return steps;
}

/** How many turns the event loop takes while `run` runs. */
async function turnsDuring(run: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let running = true;
  const counting = (async () => {
    for (; running; turns += 1) await nextTurn();
  })();
  await run();
  running = false;
  await counting;
  return turns;
}

describe('a computation in turns', () => {
  it('returns its result, however many turns it takes', async () => {
    expect(await inTurns(each([1, 2, 3], (one) => 2 * one))).toEqual([2, 4, 6]);
    expect(await inTurns(work(5))).toBe(5);
  });

  it('lets the event loop turn while it runs', async () => {
    expect(await turnsDuring(() => inTurns(work(10)))).toBeGreaterThanOrEqual(9);
  });

  it('shares each turn with all others: ten of one step take as many turns as one of ten', async () => {
    const ten = () => Promise.all(Array.from({ length: 10 }, () => inTurns(work(1))));
    expect(await turnsDuring(ten)).toBeGreaterThanOrEqual(9);
  });

  it('need not wait for longer ones that began before it', async () => {
    const finished: string[] = [];
    const long = Array.from({ length: 3 }, () => inTurns(work(10, () => finished.push('long'))));
    await nextTurn();
    await inTurns(work(2, () => finished.push('short')));
    await Promise.all(long);
    expect(finished).toEqual(['short', 'long', 'long', 'long']);
  });

  it('fails as its steps do, and the others go on', async () => {
    function* failing(): Steps<never> {
      yield* work(2);
      throw new Error('No such step.');
    }
    const others = inTurns(work(4));
    await expect(inTurns(failing())).rejects.toThrow('No such step.');
    expect(await others).toBe(4);
  });
});

describe('a pause after a long step', () => {
  it('is due after a step that took a whole turn', async () => {
    const turns = await turnsDuring(async () => {
      const started = performance.now() - 1_000;
      for (let step = 0; step < 5; step += 1) await pauseAfterLong(started);
    });
    expect(turns).toBeGreaterThanOrEqual(5);
  });

  it('is not due after a short one', () => {
    expect(pauseAfterLong(performance.now() + 1_000)).toBeUndefined();
  });
});
