import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { limited } from '../src/limited.ts';

describe('limited tasks', () => {
  it('run a few at a time, in the order in which they came', async () => {
    const twoAtATime = limited(2);
    const started: number[] = [];
    let [running, most] = [0, 0];
    const task = (number: number) => async () => {
      started.push(number);
      running += 1;
      most = Math.max(most, running);
      await nextTurn();
      running -= 1;
      return number;
    };
    const results = await Promise.all([1, 2, 3, 4, 5].map((number) => twoAtATime(task(number))));
    expect({ results, started, most }).toEqual({ results: [1, 2, 3, 4, 5], started: [1, 2, 3, 4, 5], most: 2 });
  });

  it('make way for others when they fail', async () => {
    const oneAtATime = limited(1);
    const failing = oneAtATime(() => Promise.reject(new Error('It failed.')));
    const next = oneAtATime(async () => 'next');
    await expect(failing).rejects.toThrow('It failed.');
    expect(await next).toBe('next');
  });
});
