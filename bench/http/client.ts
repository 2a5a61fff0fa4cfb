import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Input } from '../operations/operation.ts';

/** Sends GraphQL requests over connections that stay open. */
export interface Client extends AsyncDisposable {
  /**
   * The text of an answer. If the server is busy, it is asked again when it says so.
   * @throws {Error} for a status other than 200, or an answer that begins with errors
   */
  send(query: string, variables: Input): Promise<string>;
}

const mostTries = 10;

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** A client of the server at an address. Each request that runs at the same time has its own connection. */
export function connect(url: string): Client {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { pipelining: 1 });
  async function post(
    body: string,
    tries = mostTries,
  ): Promise<{ readonly statusCode: number; readonly text: string }> {
    const response = await pool.request({ method: 'POST', path, headers, body });
    const text = await response.body.text();
    const seconds = Number(response.headers['retry-after']);
    if (response.statusCode !== 503 || !(seconds > 0) || tries === 1) return { statusCode: response.statusCode, text };
    await setTimeout(seconds * 1_000);
    return post(body, tries - 1);
  }
  return {
    async send(query, variables) {
      const { statusCode, text } = await post(JSON.stringify({ query, variables }));
      if (statusCode !== 200 || text.startsWith('{"errors"')) {
        throw new Error(`${url} must answer, but got ${statusCode}: ${text.slice(0, 1_000)}`);
      }
      return text;
    },
    [Symbol.asyncDispose]: () => pool.destroy(),
  };
}
