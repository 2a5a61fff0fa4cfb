import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { quoted } from '../client-text.ts';
import { pathOf } from './methods.ts';

interface Refusal {
  readonly status: number;
  readonly message: string;
}

const malformed: Refusal = {
  status: 400,
  message: 'The request must be well-formed HTTP/1.1, but could not be read. Check its first line and its headers.',
};

/** Refusals by the code of Node's error. */
const refusals: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'The request must arrive in time, but some of it is missing.' },
  HPE_HEADER_OVERFLOW: { status: 431, message: `The headers must have at most ${maxHeaderSize} bytes together.` },
};

/** Answers what is no HTTP request, in the shape of a GraphQL error, and closes the connection. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { status, message } = refusals[error.code ?? ''] ?? malformed;
  const body = bodyOf(message);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy(error);
}

/** Answers a request whose path no route can have. Hooks and decorators do not apply to it. */
export function refuseBadUrl(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const message = `The path of the URL must be percent-encoded UTF-8, but got ${quoted(pathOf(request.raw.url ?? ''))}.`;
  reply.code(400).header('x-request-id', request.id).type('application/json; charset=utf-8').send(bodyOf(message));
}

function bodyOf(message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}
