import type { IncomingHttpHeaders } from 'node:http';

/**
 * Apollo refuses requests that a page of another origin could send without a preflight. A GET must therefore have one of
 * these headers or `content-type: application/json`, unless it has the id of a trusted document.
 */
export const preflightHeaders = [
  'apollo-require-preflight',
  'graphql-require-preflight',
  'x-apollo-operation-name',
  'x-api-key',
  'x-requested-with',
];

/** Whether a request has one of these headers, with a value. */
export function isPreflighted(headers: IncomingHttpHeaders): boolean {
  return preflightHeaders.some((name) => Boolean(headers[name]));
}
