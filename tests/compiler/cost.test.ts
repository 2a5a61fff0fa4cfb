import { expect, it } from 'vitest';
import { isHeavy, isLight, noCost, workPerMs } from '../../src/compiler/compiler.ts';

it('is heavy if the work takes more than about 100 ms', () => {
  expect(isHeavy(noCost)).toBe(false);
  expect(isHeavy({ ...noCost, work: 50 * workPerMs })).toBe(false);
  expect(isHeavy({ ...noCost, work: 200 * workPerMs })).toBe(true);
});

it('is light if the work takes up to about 5 ms', () => {
  expect(isLight(noCost)).toBe(true);
  expect(isLight({ ...noCost, work: 4 * workPerMs })).toBe(true);
  expect(isLight({ ...noCost, work: 50 * workPerMs })).toBe(false);
});
