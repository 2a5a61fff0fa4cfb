import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** An answer that a client got: what it says, and the graph release that it names. */
interface ClientAnswer {
  readonly status: number;
  readonly release: string | undefined;
  readonly body: string;
  /** When it came, as `performance.now()` says it. */
  readonly at: number;
}

/** Clients that post an operation again and again, each as soon as it has its answer. */
export interface LoadClients {
  readonly answers: readonly ClientAnswer[];
  /** The requests that got no answer. */
  readonly failures: readonly Error[];
  /** Lets them finish what they have asked. */
  stop(): Promise<void>;
}

/** Starts clients. Half of them keep their connection open, the others open one for each request. */
export function startClients(address: string, query: string, count: number): LoadClients {
  const answers: ClientAnswer[] = [];
  const failures: Error[] = [];
  const body = JSON.stringify({ query });
  let isRunning = true;
  const loops = Array.from({ length: count }, async (_, i) => {
    const agent = new Agent({ keepAlive: i % 2 === 0, maxSockets: 1 });
    while (isRunning) {
      await post(address, body, agent).then(
        (answer) => answers.push(answer),
        (error: Error) => failures.push(error),
      );
    }
    agent.destroy();
  });
  return {
    answers,
    failures,
    async stop() {
      isRunning = false;
      await Promise.all(loops);
    },
  };
}

function post(address: string, body: string, agent: Agent): Promise<ClientAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    request(`${address}/graphql`, { method: 'POST', headers, agent }, async (response) => {
      try {
        const release = response.headers['x-graph-release'];
        resolve({
          status: response.statusCode ?? 0,
          release: typeof release === 'string' ? release : undefined,
          body: await text(response),
          at: performance.now(),
        });
      } catch (error) {
        reject(error);
      }
    })
      .on('error', reject)
      .end(body);
  });
}
