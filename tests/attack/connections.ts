import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Connections that a client opens and does not use as it should. */
export interface ConnectionAttack {
  readonly name: string;
  readonly connections: number;
  /** What each of them sends. */
  readonly sent: string;
  /** Whether it closes the connection at once. The others stay open and read nothing. */
  readonly leaves?: boolean;
}

const csv = JSON.stringify({ query: '{ diagnoses { nodes { code display parent { code display } } } }' });
const page = JSON.stringify({ query: '{ diagnoses(first: 1000) { nodes { code display parent { code display } } } }' });

export const connectionAttacks: readonly ConnectionAttack[] = [
  { name: '500 half-sent headers', connections: 500, sent: 'POST /graphql HTTP/1.1\r\nhost: localhost\r\n' },
  {
    name: '500 half-sent bodies',
    connections: 500,
    sent: `${head(900_000)}${'x'.repeat(800_000)}`,
  },
  { name: '300 CSV clients that do not read', connections: 300, sent: head(csv.length, 'accept: text/csv\r\n') + csv },
  {
    name: '100 pipelined pages that nobody reads',
    connections: 100,
    sent: (head(page.length).replace('connection: close\r\n', '') + page).repeat(20),
  },
  { name: '660 leaving clients', connections: 660, sent: head(csv.length, 'accept: text/csv\r\n') + csv, leaves: true },
];

/**
 * Opens the connections. @returns how long until nearly all were closed, in ms; undefined if not within a time limit, or
 * where `/proc` does not list connections
 */
export async function attackByConnections(
  address: string,
  { connections, sent, leaves = false }: ConnectionAttack,
  limitMs: number,
): Promise<number | undefined> {
  const { port, hostname } = new URL(address);
  const started = performance.now();
  const sockets = Array.from({ length: connections }, () => connect(Number(port), hostname));
  for (const socket of sockets) misuse(socket, sent, leaves);
  const isOver = () => openConnections(Number(port)) < connections / 10;
  await delay(500);
  while (!isOver() && performance.now() - started < limitMs) await delay(100);
  const ms = isOver() ? performance.now() - started : undefined;
  for (const socket of sockets) socket.destroy();
  return ms;
}

/** The open connections to a port. Clients that do not read do not notice by themselves when theirs is closed. */
function openConnections(port: number): number {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const lines = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return lines.filter(([, from, , state]) => from?.endsWith(local) && state === '01').length;
}

function misuse(socket: Socket, sent: string, leaves: boolean): void {
  socket.on('error', () => {});
  socket.pause();
  socket.on('connect', async () => {
    socket.write(sent);
    if (!leaves) return;
    await delay(Math.random() * 200);
    socket.destroy();
  });
}

function head(length: number, more = ''): string {
  return `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nconnection: close\r\n${more}content-length: ${length}\r\n\r\n`;
}
