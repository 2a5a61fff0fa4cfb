import { afterEach, describe, expect, it, vi } from 'vitest';
import { FairLine } from '../../src/http/admission/fair-line.ts';
import { busy, visitor } from './visitor.ts';

const options = { maxWaiting: 4, maxWaitMs: 60_000 };

/** From now on, time passes only when the test says so. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
}

/** A line in which these clients wait, and who has been let go so far. */
function lineOf(...clients: readonly string[]) {
  const line = new FairLine(options);
  const gone: string[] = [];
  const waits = clients.map((client, i) => line.wait(visitor(client)).then(() => void gone.push(`${client}${i}`)));
  return { line, gone, waits };
}

describe('a waiting line', () => {
  afterEach(() => vi.useRealTimers());

  it('lets clients take turns, each in its own order', async () => {
    const { line, gone, waits } = lineOf('a', 'a', 'a', 'b');
    while (line.letNextGo());
    await Promise.all(waits);
    expect(gone).toEqual(['a0', 'b3', 'a1', 'a2']);
    expect(line.size).toBe(0);
  });

  it('refuses the client that waits most often when it is full and another one comes', async () => {
    const { line, waits } = lineOf('a', 'a', 'a', 'b');
    const other = line.wait(visitor('c'));
    await expect(waits[2]).rejects.toMatchObject(busy);
    expect(line.size).toBe(4);
    await expect(line.wait(visitor('a'))).rejects.toMatchObject(busy);
    while (line.letNextGo());
    await other;
  });

  it('refuses who has waited for too long', async () => {
    const line = new FairLine({ maxWaiting: 4, maxWaitMs: 20 });
    await expect(line.wait(visitor('a'))).rejects.toMatchObject(busy);
    expect(line.size).toBe(0);
    expect(line.letNextGo()).toBe(false);
  });

  it('forgets clients that leave', async () => {
    const line = new FairLine(options);
    const leaving = visitor('a');
    void line.wait(leaving);
    const staying = line.wait(visitor('b'));
    leaving.leave();
    expect(line.size).toBe(1);
    expect(line.letNextGo()).toBe(true);
    await staying;
  });

  it('refuses at once who would wait for too long at its pace, unless others are turned to first', async () => {
    stopClock();
    const line = new FairLine({ maxWaiting: 100, maxWaitMs: 500 });
    const waits = ['a', 'a', 'a', 'a', 'a'].map((client) => line.wait(visitor(client)));
    line.letNextGo();
    vi.advanceTimersByTime(200);
    line.letNextGo();
    const started = performance.now();
    await expect(line.wait(visitor('a'))).rejects.toMatchObject(busy);
    expect(performance.now() - started).toBe(0);
    const other = line.wait(visitor('b'));
    while (line.letNextGo());
    await Promise.all([...waits, other]);
  });

  it('no longer refuses anyone at once when it has become fast again', async () => {
    stopClock();
    const line = new FairLine({ maxWaiting: 4, maxWaitMs: 100 });
    const slow = [line.wait(visitor('a')), line.wait(visitor('a')), line.wait(visitor('a'))];
    line.letNextGo();
    vi.advanceTimersByTime(80);
    line.letNextGo();
    line.letNextGo();
    await Promise.all(slow);
    const waits: Promise<unknown>[] = [];
    for (let round = 0; round < 4; round += 1) {
      waits.push(line.wait(visitor('a')));
      line.letNextGo();
    }
    waits.push(line.wait(visitor('a')), line.wait(visitor('a')), line.wait(visitor('a')));
    while (line.letNextGo());
    await Promise.all(waits);
  });
});
