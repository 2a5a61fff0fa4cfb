import { Pool } from 'undici';
import type { Input } from '../operations/operation.ts';

/** Sends GraphQL requests over connections that stay open. */
export interface Client extends AsyncDisposable {
  /**
   * The text of an answer.
   * @throws {Error} for a status other than 200, or an answer that begins with errors
   */
  send(query: string, variables: Input): Promise<string>;
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** A client of the server at an address. Each request that runs at the same time has its own connection. */
export function connect(url: string): Client {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { pipelining: 1 });
  return {
    async send(query, variables) {
      const body = JSON.stringify({ query, variables });
      const response = await pool.request({ method: 'POST', path, headers, body });
      const text = await response.body.text();
      if (response.statusCode !== 200 || text.startsWith('{"errors"')) {
        throw new Error(`${url} must answer, but got ${response.statusCode}: ${text.slice(0, 1_000)}`);
      }
      return text;
    },
    [Symbol.asyncDispose]: () => pool.destroy(),
  };
}
