import type { GraphQLError } from 'graphql';

/** What an error says about the HTTP answer that has only this error, and its other extensions. */
export interface HttpOfError {
  readonly status: number;
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Takes apart the extensions of one of our own errors: the status and headers are in `http`, as Apollo expects them. */
export function httpOf(error: GraphQLError): HttpOfError {
  const { http, ...extensions } = error.extensions;
  return { status: 400, headers: [], ...(http as Partial<HttpOfError>), extensions };
}
