import { describe, expect, it } from 'vitest';
import { createBackOff } from '../../src/supervisor/back-off.ts';

describe('the pause before a worker is started again', () => {
  it('doubles with each failure, up to half a minute', () => {
    const { next } = createBackOff();
    const pauses = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((second) => next(1_000 * second));
    expect(pauses).toEqual([0, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('starts over after a minute without a failure', () => {
    const { next } = createBackOff();
    expect([next(0), next(1_000), next(61_001)]).toEqual([0, 500, 0]);
  });
});
