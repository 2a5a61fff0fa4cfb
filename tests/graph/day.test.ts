import { afterEach, expect, it, vi } from 'vitest';
import { today } from '../../src/graph/day.ts';

afterEach(() => vi.useRealTimers());

it.each([
  ['2026-11-26T23:59:59.999Z', '2026-11-26'],
  ['2026-11-27T00:00:00.000Z', '2026-11-27'],
  ['2026-11-27T23:59:59.999Z', '2026-11-27'],
  ['2026-11-28T00:00:00.000Z', '2026-11-28'],
  ['2024-02-29T12:00:00.000Z', '2024-02-29'],
])('the date at %s is %s, whatever it was before', (now, day) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  expect(today()).toBe(day);
  expect(today()).toBe(day);
});
