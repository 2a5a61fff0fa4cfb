import type { FastifyRequest } from 'fastify';
import { page } from '../accept.ts';
import { isPreflighted } from '../preflight.ts';

/** Longer requests are not answered again: their own text would fill the store. */
const longest = 65_536;

/**
 * A text that two requests share only if the same answer is due to both, as long as the graph and the day stay the same:
 * the URL or the body as sent, and all else that checks and answers depend on. Undefined if the request is for rows, for
 * the page for browsers, or too long. The format must have been chosen, and the client must be known.
 */
export function keyOf(request: FastifyRequest, body: Buffer | undefined): string | undefined {
  const { method, headers, answerType, rowsFormat, rights, identity, url } = request;
  const length = body?.length ?? url.length;
  if (rowsFormat || answerType === page || rights?.length === 0 || length > longest) return undefined;
  const receipt = headers['x-receipt'] ?? '';
  // Headers have no line feeds, so the parts cannot be confused.
  const head = `${answerType}\n${receipt}\n${headers['content-type'] ?? ''}\n${identity?.role ?? (rights ? '-' : '')}\n`;
  if (method === 'POST') return body && `${head}POST\n${body.toString('latin1')}`;
  return `${head}${isPreflighted(headers) ? 'GET' : 'GET?'}\n${url}`;
}
