import { createServer } from 'node:http';
import { connect, isIPv6, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Door, type Receiver } from '../../src/supervisor/door.ts';

const hasIPv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

async function openDoor(host = '127.0.0.1', port = 0): Promise<Door> {
  const door = await Door.at(host, port);
  onTestFinished(() => door.close());
  return door;
}

/** An HTTP server without a port, which answers each request with the same text. */
function answering(text: string): Receiver {
  const server = createServer((_request, response) => response.setHeader('connection', 'close').end(text));
  return {
    take: (connection) =>
      new Promise((resolve) => {
        connection.resume();
        server.emit('connection', connection);
        // In the same process, both have the same end of the connection.
        connection.once('close', () => resolve(true));
      }),
  };
}

/** A receiver that takes what it is given when the test says so. */
function hesitating() {
  const given: Socket[] = [];
  const ends: ((isTaken: boolean) => void)[] = [];
  const receiver: Receiver = {
    take: (connection) => {
      given.push(connection);
      return new Promise((resolve) => ends.push(resolve));
    },
  };
  return { receiver, given, end: (isTaken: boolean) => ends.shift()?.(isTaken) };
}

/** Opens a connection that says nothing. */
function call(door: Door): Promise<Socket> {
  const { hostname, port } = new URL(door.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => resolve(socket)).on('error', () => {});
    onTestFinished(() => void socket.destroy());
  });
}

describe('the port of the program', () => {
  it('lets connections wait until there is a receiver', async () => {
    const door = await openDoor();
    const answer = fetch(door.url);
    await expect.poll(() => door.waiting).toBe(1);
    door.letIn(answering('served'));
    expect(await (await answer).text()).toBe('served');
    expect(door.waiting).toBe(0);
  });

  it('gives a receiver one connection at a time, and the others to those that are idle', async () => {
    const door = await openDoor();
    const [busy, idle] = [hesitating(), hesitating()];
    door.letIn(busy.receiver);
    await call(door);
    await expect.poll(() => busy.given.length).toBe(1);
    door.letIn(idle.receiver);
    await call(door);
    await call(door);
    await expect.poll(() => door.waiting).toBe(1);
    idle.end(true);
    await expect.poll(() => idle.given.length).toBe(2);
    expect(busy.given.length).toBe(1);
  });

  it('gives a connection to another receiver if one ends without taking it', async () => {
    const door = await openDoor();
    const [ending, next] = [hesitating(), hesitating()];
    door.letIn(ending.receiver);
    await call(door);
    await call(door);
    await expect.poll(() => door.waiting).toBe(1);
    door.letOut(ending.receiver);
    door.letIn(next.receiver);
    await expect.poll(() => next.given.length).toBe(1);
    ending.end(false);
    await expect.poll(() => door.waiting).toBe(1);
    next.end(true);
    await expect.poll(() => next.given.length).toBe(2);
    expect(next.given[1]).toBe(ending.given[0]);
  });

  it('gives nothing to a receiver that was let out', async () => {
    const door = await openDoor();
    const { receiver, given, end } = hesitating();
    door.letIn(receiver);
    await call(door);
    await expect.poll(() => given.length).toBe(1);
    door.letOut(receiver);
    end(true);
    await call(door);
    await expect.poll(() => door.waiting).toBe(1);
    expect(given.length).toBe(1);
  });

  it('cannot be taken twice', async () => {
    const { port } = new URL((await openDoor()).url);
    await expect(Door.at('127.0.0.1', Number(port))).rejects.toThrow('EADDRINUSE');
  });

  it.each([
    ['127.0.0.1', /^http:\/\/127\.0\.0\.1:\d+$/],
    ['0.0.0.0', /^http:\/\/127\.0\.0\.1:\d+$/],
    ['::1', /^http:\/\/\[::1\]:\d+$/],
    ['::', /^http:\/\/\[::1\]:\d+$/],
    ['localhost', /^http:\/\/(127\.0\.0\.1|\[::1\]):\d+$/],
  ])('has a URL for the host %s', async (host, url) => {
    if (isIPv6(host) && !hasIPv6) return;
    const door = await openDoor(host);
    expect(door.url).toMatch(url);
    door.letIn(answering('served'));
    expect(await (await fetch(door.url)).text()).toBe('served');
  });
});
