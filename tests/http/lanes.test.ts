import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Cost, noCost, workPerMs } from '../../src/compiler/compiler.ts';
import { Lanes } from '../../src/http/admission/lanes.ts';
import { busy, visitor } from './visitor.ts';

const light = noCost;
/** 50 ms of work, about. */
const medium: Cost = { ...noCost, work: 50 * workPerMs };
/** A second of work, about. */
const heavy: Cost = { ...noCost, work: 1_000 * workPerMs };
const anyone = visitor('a');

/** Lanes with this many places, in which nobody waits for long. */
function openLanes(lightPlaces: number, heavyPlaces: number, onStuck?: (stuck: number) => void): Lanes {
  const line = { maxWaiting: 10, maxWaitMs: 30 };
  return new Lanes({
    light: { places: lightPlaces, ...line },
    medium: { places: 1, ...line },
    heavy: { places: heavyPlaces, ...line },
    onStuck,
  });
}

describe('the lanes of operations', () => {
  it('give look-ups a place while all heavy places are taken', async () => {
    const lanes = openLanes(1, 1);
    await lanes.enter(heavy, anyone);
    await expect(lanes.enter(heavy, anyone)).rejects.toMatchObject(busy);
    expect(await lanes.enter(light, anyone)).toBeDefined();
  });

  it('give look-ups a place while searches through many nodes take theirs', async () => {
    const lanes = openLanes(1, 1);
    await lanes.enter(medium, anyone);
    await expect(lanes.enter(medium, anyone)).rejects.toMatchObject(busy);
    expect(await lanes.enter(light, anyone)).toBeDefined();
    expect(await lanes.enter(heavy, anyone)).toBeDefined();
  });

  it('give a place that is left to the one who has waited', async () => {
    const lanes = openLanes(1, 1);
    const first = await lanes.enter(light, anyone);
    const second = lanes.enter(light, anyone);
    expect(lanes.light.waiting).toBe(1);
    first.leave();
    await (await second).leave();
    expect(lanes.light).toMatchObject({ taken: 0, waiting: 0 });
  });

  it('keep the place of a statement that the engine still runs', async () => {
    const counts: number[] = [];
    const lanes = openLanes(1, 1, (stuck) => counts.push(stuck));
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const place = await lanes.enter(heavy, anyone);
    place.keepUntil(ended);
    place.leave();
    expect(lanes).toMatchObject({ stuck: 1, heavy: { taken: 1 } });
    await expect(lanes.enter(heavy, anyone)).rejects.toMatchObject(busy);
    end();
    expect(await lanes.enter(heavy, anyone)).toBeDefined();
    expect(lanes.stuck).toBe(0);
    expect(counts).toEqual([1]);
  });

  it('move a look-up that turns out to be slow to the heavy lane', async () => {
    const lanes = openLanes(1, 1);
    const slow = await lanes.enter(light, anyone);
    await delay(250);
    expect(await lanes.enter(light, anyone)).toBeDefined();
    expect(lanes).toMatchObject({ light: { taken: 1 }, heavy: { taken: 1 } });
    slow.leave();
    expect(lanes.heavy.taken).toBe(0);
  });
});
