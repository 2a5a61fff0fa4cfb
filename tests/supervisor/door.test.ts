import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Door } from '../../src/supervisor/door.ts';

describe('the port while no worker listens on it', () => {
  it('lets connections wait, and hands them over', async () => {
    const door = await Door.at('127.0.0.1', 0);
    const server = createServer((_request, response) => response.end('served'));
    onTestFinished(() => void server.close());
    const answer = fetch(`http://127.0.0.1:${door.port}`);
    await expect.poll(() => door.waiting).toBe(1);
    for (const connection of door.open()) {
      connection.resume();
      server.emit('connection', connection);
    }
    expect(await (await answer).text()).toBe('served');
  });

  it('is free once the door is open, and taken again when it closes', async () => {
    const door = await Door.at('127.0.0.1', 0);
    door.open();
    await expect(fetch(`http://127.0.0.1:${door.port}`)).rejects.toThrow();
    await door.close();
    await expect(Door.at('127.0.0.1', door.port)).rejects.toThrow('EADDRINUSE');
    door.open();
  });
});
