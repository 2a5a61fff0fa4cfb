import { describe, expect, it } from 'vitest';
import { withRetry } from '../../src/graph/adapters/with-retry.ts';

/** Fails the given number of times with numbered messages, and then succeeds. */
function failing(times: number) {
  let attempts = 0;
  return async () => {
    attempts += 1;
    if (attempts <= times) throw new Error(`failure ${attempts}`);
    return `answer ${attempts}`;
  };
}

describe('an attempt with retries', () => {
  it('succeeds after temporary failures', async () => {
    await expect(withRetry(failing(2), () => true)).resolves.toBe('answer 3');
  });

  it('fails at once on a permanent failure', async () => {
    await expect(withRetry(failing(2), () => false)).rejects.toThrow('failure 1');
  });

  it('gives up with the last failure', async () => {
    await expect(withRetry(failing(9), () => true)).rejects.toThrow('failure 4');
  });
});
