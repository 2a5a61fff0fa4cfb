import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { TurnGate } from '../../src/http/admission/turn-gate.ts';
import { visitor } from './visitor.ts';

/** A gate, and the requests that it has let in so far. */
function openGate() {
  const gate = new TurnGate({ maxWaiting: 100, maxWaitMs: 60_000 });
  const entered: string[] = [];
  const enter = async (name: string, bytes: number, client = 'a') => {
    await gate.enter(bytes, visitor(client));
    entered.push(name);
  };
  return { gate, entered, enter };
}

describe('the gate of the server', () => {
  it('does not keep a request waiting if it is the first of its turn', () => {
    const { gate } = openGate();
    expect(gate.enter(100, visitor('a'))).toBeUndefined();
    expect(gate.waiting).toBe(0);
  });

  it('is free again in the next turn', async () => {
    const { gate } = openGate();
    gate.enter(100, visitor('a'));
    await nextTurn();
    expect(gate.enter(100, visitor('a'))).toBeUndefined();
  });

  it('lets one more request in each turn', async () => {
    const { entered, enter } = openGate();
    const all = ['one', 'two', 'three', 'four'].map((name) => enter(name, 100));
    const counts: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await nextTurn();
      counts.push(entered.length);
    }
    await Promise.all(all);
    expect(counts).toEqual([2, 3, 4]);
  });

  it('lets small requests go first', async () => {
    const { entered, enter } = openGate();
    const sizes = { first: 10, large: 900_000, medium: 8_000, small: 500 };
    await Promise.all(Object.entries(sizes).map(([name, bytes]) => enter(name, bytes)));
    expect(entered).toEqual(['first', 'small', 'medium', 'large']);
  });

  it('lets a large request in among many small ones', async () => {
    const { entered, enter } = openGate();
    const small = Array.from({ length: 20 }, (_, i) => enter(`small ${i}`, 100));
    await Promise.all([enter('large', 900_000), ...small]);
    expect(entered.indexOf('large')).toBe(8);
  });

  it('lets clients take turns', async () => {
    const { entered, enter } = openGate();
    const clients = ['a', 'a', 'a', 'b'];
    await Promise.all(clients.map((client, i) => enter(`${client}${i}`, 100, client)));
    expect(entered).toEqual(['a0', 'a1', 'b3', 'a2']);
  });
});
