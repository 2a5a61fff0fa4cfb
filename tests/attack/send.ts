import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

/** How a request ended: its status, or 0 if the connection was closed. */
export interface Answer {
  readonly status: number;
  readonly ms: number;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Sending {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly agent?: Agent;
}

/** Posts a body to the GraphQL address of the program. It always resolves. */
export function send(address: string, { body, headers, agent }: Sending): Promise<Answer> {
  return exchange(`${address}/graphql`, { method: 'POST', agent, headers: { ...json, ...headers } }, body);
}

/** A health check. */
export function checkHealth(address: string, agent: Agent): Promise<Answer> {
  return exchange(`${address}/health`, { agent }, '');
}

const json = { 'content-type': 'application/json' };

function exchange(url: string, options: object, body: string): Promise<Answer> {
  const started = performance.now();
  return new Promise((resolve) => {
    const end = (status: number, text: string, headers: IncomingHttpHeaders = {}) =>
      resolve({ status, ms: performance.now() - started, body: text, headers });
    const sent = request(url, options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('error', () => end(0, text));
      response.on('end', () => end(response.statusCode ?? 0, text, response.headers));
    });
    sent.on('error', (error: NodeJS.ErrnoException) => end(0, error.code ?? ''));
    sent.end(body);
  });
}
