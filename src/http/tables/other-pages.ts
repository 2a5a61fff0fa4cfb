import type { FastifyRequest } from 'fastify';
import { HttpError } from '../http-error.ts';

/**
 * Refuses requests that a page of another site makes a browser send, unless CORS allows its origin. Links that a person follows
 * are answered, and so are programs that are no browsers.
 * @throws {HttpError} 403
 */
export function refuseOtherPages({ headers }: FastifyRequest, allowed: readonly string[] = []): void {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  if (headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document') return;
  if (allowed.includes('*') || (headers.origin !== undefined && allowed.includes(headers.origin))) return;
  const message =
    'A table must be asked for by a page of this server or of an origin in CORS_ORIGIN, but got another one.';
  throw new HttpError(403, message, 'ORIGIN_NOT_ALLOWED');
}
